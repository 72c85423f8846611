package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, the answer is a picture or a {@link PictureException}, and soon. */
class HostileBytesTest {
    /** On a machine that has other things to do; alone it is a tenth of a second. */
    private static final Duration SOON = Duration.ofSeconds(60);

    /** Less is no known format, or one whose first chunk is not there. */
    private static final int SHORTEST_NAMED = 16;

    private final PictureDecoder decoder = new PictureDecoder(new PictureLimits(100_000, 1_000, 100_000));
    private long started;

    @BeforeEach
    void start() {
        started = System.nanoTime();
    }

    @AfterEach
    void isQuick() {
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(SOON);
    }

    private static byte[] small(String kind) {
        BufferedImage image = Drawn.creature(24, 20, Color.CYAN);
        return switch (kind) {
            case "png" -> Encoded.png(image);
            case "gif" -> Encoded.gif(image);
            case "bmp" -> Encoded.bmp(Drawn.opaque(image));
            case "jpeg" -> Encoded.jpeg(Drawn.opaque(image));
            case "progressive" -> Encoded.progressiveJpeg(Drawn.opaque(image));
            case "webp" -> Encoded.webp(image, 80);
            case "lossless" -> Encoded.webp(image, Encoded.LOSSLESS);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** Empty if it is a picture, else the message. */
    private String outcome(byte[] bytes) {
        try {
            decoder.decode(bytes);
            return "";
        } catch (PictureException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "jpeg", "progressive", "webp", "lossless"})
    void namesFilesThatAreCutShort(String kind) {
        byte[] whole = small(kind);
        assertThat(outcome(whole)).isEmpty();
        Map<Integer, String> others = new TreeMap<>();
        for (int length = 0; length < whole.length; length++) {
            String message = outcome(Arrays.copyOf(whole, length));
            if (length < SHORTEST_NAMED) {
                assertThat(message).as("after %d bytes", length).startsWith("cannot read picture: ");
            } else if (!message.contains("; it was cut short, copy it again")) {
                others.put(length, message);
            }
        }
        // All are named, but for the forgiven ends: a GIF's trailer of one byte, and a JPEG's end marker, where the
        // few bytes before it that only belong to the last block cannot be missed.
        int forgiven = kind.equals("gif") ? 1 : kind.equals("jpeg") ? 16 : 0;
        assertThat(others.keySet()).allMatch(length -> length >= whole.length - forgiven);
        assertThat(others.values()).allMatch(String::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "jpeg", "progressive", "webp", "lossless"})
    void survivesFlippedBits(String kind) {
        byte[] whole = small(kind);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] flipped = whole.clone();
            // The first bytes are where the sizes are.
            int at = random.nextInt(i % 2 == 0 ? 64 : flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(outcome(flipped)).doesNotContain("null");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "jpeg", "progressive", "webp", "lossless"})
    void survivesNoiseBehindAGoodStart(String kind) {
        byte[] whole = small(kind);
        Random random = new Random(11);
        for (int i = 0; i < 100; i++) {
            byte[] noise = new byte[400];
            random.nextBytes(noise);
            int kept = Math.min(whole.length, 4 + random.nextInt(60));
            System.arraycopy(whole, 0, noise, 0, kept);
            assertThat(outcome(noise)).doesNotContain("null");
        }
    }
}
