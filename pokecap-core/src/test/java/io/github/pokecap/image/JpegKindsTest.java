package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * JPEG files that few writers make. The resources show a red ellipse with a blue bar on white, 60 x 40; they were drawn
 * for this test and written by Pillow (cmyk), ImageMagick (ycck) and libjpeg-turbo's cjpeg (arithmetic coding, restart markers).
 */
class JpegKindsTest {
    private final PictureDecoder decoder = new PictureDecoder();

    @ParameterizedTest
    @ValueSource(strings = {"cmyk", "ycck", "arithmetic", "restarts"})
    void isReadWithItsColors(String kind) throws IOException {
        Picture picture;
        try (InputStream in = JpegKindsTest.class.getResourceAsStream(kind + ".jpg")) {
            assertThat(in).isNotNull();
            picture = decoder.decode(in);
        }

        assertThat(picture.frame().imageWidth()).isEqualTo(60);
        assertThat(picture.frame().width()).isCloseTo(41, within(4));
        isCloseTo(picture.rgb(picture.height() / 2 * picture.width() + picture.width() / 8), 0xdc3c28);
        isCloseTo(picture.rgb(picture.height() / 2 * picture.width() + picture.width() / 2), 0x283cdc);
    }

    private static void isCloseTo(int rgb, int expected) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(rgb >> shift & 255)
                    .as("%06x for %06x", rgb, expected)
                    .isCloseTo(expected >> shift & 255, within(30));
        }
    }

    @Test
    void twelveBitsASampleAreNamed() {
        byte[] bytes = JpegBytes.grey(37, 21, 0xc1, 12, 1);

        assertThatThrownBy(() -> decoder.decode(bytes))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: JPEG of 37 x 21 has 12 bits a sample, and only 8 are read; save it as"
                        + " PNG");
    }

    /** Lossless, hierarchical, and both with arithmetic coding; 0xc4, 0xc8 and 0xcc are no frames. */
    @ParameterizedTest
    @CsvSource({"0xc3, 3", "0xc5, 5", "0xc7, 7", "0xcb, 11", "0xcf, 15"})
    void processesThatNobodyReadsAreNamed(String marker, int number) {
        byte[] bytes = JpegBytes.grey(37, 21, Integer.decode(marker), 8, 1);

        assertThatThrownBy(() -> decoder.decode(bytes))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: JPEG of 37 x 21 is coded without loss or in steps of size (SOF"
                        + number + "), which is not read; save it as PNG");
    }
}
