package io.github.pokecap.training.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailTest {
    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "320, 200, 160, 100, png", // halved
        "1600, 900, 160, 90, jpg", // a tenth
        "40, 30, 40, 30, gif", // small enough as it is
        "2000, 3, 160, 1, png", // a strip keeps at least one row
    })
    void fitsInto160Pixels(int width, int height, int smallWidth, int smallHeight, String format) throws IOException {
        byte[] bytes = picture(width, height, format);
        Thumbnail thumbnail = Thumbnail.of(() -> bytes).orElseThrow();
        assertThat(thumbnail.width()).isEqualTo(smallWidth);
        assertThat(thumbnail.height()).isEqualTo(smallHeight);
        String encoded = thumbnail.uri().substring("data:image/png;base64,".length());
        BufferedImage back =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(encoded)));
        assertThat(back.getWidth()).isEqualTo(smallWidth);
        assertThat(back.getHeight()).isEqualTo(smallHeight);
    }

    @Test
    void noneWithoutAPictureThatCanBeRead() throws IOException {
        byte[] whole = picture(64, 64, "png");
        assertThat(Thumbnail.of(null)).isEmpty();
        assertThat(Thumbnail.of(() -> new byte[0])).isEmpty();
        assertThat(Thumbnail.of(() -> "no picture".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Thumbnail.of(() -> Arrays.copyOf(whole, 30))).isEmpty();
        assertThat(Thumbnail.of(() -> {
                    throw new IOException("gone");
                }))
                .isEmpty();
    }

    @Test
    void noneOfAPictureTooLargeToBeWorthIt() throws IOException {
        byte[] bomb = picture(64, 64, "png");
        // The PNG header holds width and height as big-endian ints at bytes 16 and 20; 0x00010000 is 65536.
        Arrays.fill(bomb, 16, 24, (byte) 0);
        bomb[17] = 1;
        bomb[21] = 1;
        assertThat(Thumbnail.of(() -> bomb)).isEmpty();
    }
}
