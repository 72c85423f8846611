package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a decoder does not write must not be what was in memory: the picture of somebody else. A file that was cut short
 * or damaged is refused, or gives the same picture whatever came before it.
 */
class StalePixelsTest {
    private static final int SIDE = 64;

    private final PictureDecoder decoder = new PictureDecoder();

    private static byte[] encoded(String kind, BufferedImage image) {
        return switch (kind) {
            case "png" -> Encoded.png(image);
            case "gif" -> Encoded.gif(image);
            case "bmp" -> Encoded.bmp(image);
            case "jpeg" -> Encoded.jpeg(image);
            case "progressive" -> Encoded.progressiveJpeg(image);
            case "webp" -> Encoded.webp(image, 80);
            case "lossless" -> Encoded.webp(image, Encoded.LOSSLESS);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** Grey noise: no such colour is in the pictures that come before. */
    private static BufferedImage noise() {
        BufferedImage image = Drawn.opaque(Drawn.blank(SIDE, SIDE, Color.WHITE));
        Random random = new Random(5);
        for (int i = 0; i < SIDE * SIDE; i++) {
            image.setRGB(i % SIDE, i / SIDE, 0x010101 * random.nextInt(256));
        }
        return image;
    }

    /** Colours and flags, or nothing for a file that is refused. */
    private int[] pixels(byte[] bytes) {
        try {
            Picture picture = decoder.decode(bytes);
            return IntStream.range(0, picture.width() * picture.height())
                    .map(i -> picture.rgb(i) | (picture.isForeground(i) ? 1 << 24 : 0))
                    .toArray();
        } catch (PictureException e) {
            return new int[0];
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "jpeg", "progressive", "webp", "lossless"})
    void nothingOfTheGoodPictureBeforeShows(String kind) {
        byte[] whole = encoded(kind, noise());
        byte[][] before = {
            encoded(kind, Drawn.opaque(Drawn.blank(SIDE, SIDE, Color.MAGENTA))),
            encoded(kind, Drawn.opaque(Drawn.blank(SIDE, SIDE, Color.GREEN)))
        };
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
            if (i % 2 == 0) {
                broken = Arrays.copyOf(broken, whole.length);
                System.arraycopy(whole, whole.length - 64, broken, whole.length - 64, 64);
            }
            decoder.decode(before[0]);
            int[] afterMagenta = pixels(broken);
            decoder.decode(before[1]);
            assertThat(pixels(broken)).as("%s number %d", kind, i).isEqualTo(afterMagenta);
        }
    }

    /**
     * Without its first rows OpenCV shows the row that libjpeg happened to have in its memory, which is the good
     * picture's: most of these files are magenta if the end marker is not added ({@link JpegTail}).
     */
    @Test
    void aTruncatedJpegAfterAGoodOneIsRefusedOrHasNoneOfItsPixels() {
        byte[] magenta = Encoded.jpeg(Drawn.opaque(Drawn.blank(SIDE, SIDE, Color.MAGENTA)));
        byte[] grey = Encoded.jpeg(noise());
        int scan = grey.length - 1;
        while (grey[scan - 1] != (byte) 0xff || grey[scan] != (byte) 0xda) {
            scan--;
        }
        for (int length = scan; length < grey.length; length += 3) {
            decoder.decode(magenta);
            for (int rgb : pixels(Arrays.copyOf(grey, length))) {
                int red = rgb >> 16 & 255;
                int green = rgb >> 8 & 255;
                assertThat(Math.abs(red - green))
                        .as("%06x after %d bytes", rgb, length)
                        .isLessThan(60);
            }
        }
    }
}
