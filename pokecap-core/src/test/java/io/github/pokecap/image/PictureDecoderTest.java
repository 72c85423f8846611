package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PictureDecoderTest {
    private final PictureDecoder decoder = new PictureDecoder();

    @Test
    void cutsTheSubjectOutOfItsImage() {
        // Feet to 86, ears from 14, body from 24 to 76, in units of 3 pixels.
        Picture picture = decoder.decode(Encoded.png(Drawn.creature(300, 300, Drawn.CLEAR)));
        assertThat(picture.frame()).isEqualTo(new Picture.Frame(300, 300, 72, 42, 156, 216));
        assertThat(picture.height()).isEqualTo(256);
        assertThat(picture.width()).isEqualTo(185); // 256 * 156 / 216 = 184.9
    }

    @Test
    void isTheSameOnEveryBackground() {
        BufferedImage clear = Drawn.creature(300, 300, Drawn.CLEAR);
        Picture expected = decoder.decode(clear);
        for (Color background : new Color[] {Color.WHITE, new Color(120, 200, 120), Color.BLACK, Color.CYAN}) {
            Picture picture = decoder.decode(Drawn.creature(300, 300, background));
            assertThat(Drawn.overlap(expected, picture)).as("%s", background).isGreaterThan(0.97);
        }
    }
}
