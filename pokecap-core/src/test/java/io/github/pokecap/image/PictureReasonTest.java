package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pokecap.image.PictureException.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a program is told of a picture that cannot be read, and of the size of one that can. */
class PictureReasonTest {
    private static final byte[] PNG = Encoded.png(Drawn.creature(30, 20, Drawn.CLEAR));

    private final PictureDecoder decoder = new PictureDecoder();

    @Test
    void tellsDamagedFilesFromForeignOnes() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.DAMAGED);
        assertThat(reason(Arrays.copyOf(PNG, PNG.length / 2))).isEqualTo(Reason.DAMAGED);
        assertThat(reason("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.FOREIGN_FORMAT);
        assertThat(reason(new byte[] {1, 2, 3})).isEqualTo(Reason.FOREIGN_FORMAT);
    }

    @Test
    void tellsWhatIsOverALimit() {
        assertThat(reason(PngBytes.black(20_000, 1))).isEqualTo(Reason.TOO_LARGE);
        PictureDecoder narrow = new PictureDecoder(new PictureLimits(100, 100, 1_000_000));
        assertThat(reason(narrow, PNG)).isEqualTo(Reason.TOO_LARGE);
        PictureDecoder light = new PictureDecoder(new PictureLimits(1_000, 100, 10));
        assertThat(reason(light, PNG)).isEqualTo(Reason.TOO_LARGE);
        PictureException image = catchThrowableOfType(
                PictureException.class, () -> narrow.decode(new BufferedImage(101, 1, BufferedImage.TYPE_INT_RGB)));
        assertThat(image.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void tellsTheSizeWithoutDecoding() {
        assertThat(decoder.size(PNG)).isEqualTo(new ImageSize(ImageFormat.PNG, 30, 20));
        assertThat(decoder.size(PNG).pixels()).isEqualTo(600);
        byte[] jpeg = Encoded.jpeg(Drawn.opaque(Drawn.creature(40, 50, Color.WHITE)));
        assertThat(decoder.size(jpeg)).isEqualTo(new ImageSize(ImageFormat.JPEG, 40, 50));
        assertThatThrownBy(() -> decoder.size(PngBytes.black(20_000, 1)))
                .isInstanceOf(PictureException.class)
                .hasMessage(
                        "cannot read picture: PNG of 20000 x 1 is over the limit of 16384 a side; make it smaller or"
                                + " raise PictureLimits.maxSide");
    }

    @Test
    void takesOneWithoutAReasonForDamaged() {
        assertThat(new PictureException("no picture").reason()).isEqualTo(Reason.DAMAGED);
        assertThat(new PictureException("no picture", new IllegalStateException()).reason())
                .isEqualTo(Reason.DAMAGED);
    }

    private Reason reason(byte[] bytes) {
        return reason(decoder, bytes);
    }

    private static Reason reason(PictureDecoder decoder, byte[] bytes) {
        return catchThrowableOfType(PictureException.class, () -> decoder.decode(bytes))
                .reason();
    }
}
