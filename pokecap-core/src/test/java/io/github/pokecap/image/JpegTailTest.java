package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JpegTailTest {
    private final byte[] whole = Encoded.jpeg(Drawn.opaque(Drawn.creature(160, 160, Color.CYAN)));

    @Test
    void givesBackTheMissingEnd() throws UnreadablePicture {
        OpenCv.load();
        assertThat(JpegTail.mend(Arrays.copyOf(whole, whole.length - 2))).isEqualTo(whole);
    }

    @Test
    void makesTheSamePictureWithoutTheEnd() {
        PictureDecoder decoder = new PictureDecoder();
        Picture expected = decoder.decode(whole);
        Picture picture = decoder.decode(Arrays.copyOf(whole, whole.length - 2));
        assertThat(picture.frame()).isEqualTo(expected.frame());
        assertThat(Drawn.overlap(expected, picture)).isEqualTo(1);
    }

    @Test
    void refusesAPictureWithoutItsLastRows() {
        byte[] cut = Arrays.copyOf(whole, whole.length * 3 / 4);
        assertThatThrownBy(() -> new PictureDecoder().decode(cut))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: JPEG ends at byte " + cut.length
                        + " before its end marker; it was cut short, copy it again");
    }
}
