package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final Picture.Frame FRAME = new Picture.Frame(9, 8, 1, 2, 3, 2);

    private static String pixels(Picture picture) {
        StringBuilder pixels = new StringBuilder();
        IntStream.range(0, picture.width() * picture.height())
                .forEach(i -> pixels.append(picture.rgb(i)).append(picture.isForeground(i) ? "+ " : "- "));
        return pixels.toString().strip();
    }

    /** Two rows of three pixels: each is turned round by itself. */
    @Test
    void aMirroredPictureFacesTheOtherWay() {
        Picture picture = new Picture(
                3, 2, new int[] {1, 2, 3, 4, 5, 6}, new boolean[] {true, false, false, false, true, true}, FRAME);

        Picture mirrored = picture.mirrored();

        assertThat(pixels(mirrored)).isEqualTo("3- 2- 1+ 6+ 5+ 4-");
        assertThat(mirrored.width()).isEqualTo(3);
        assertThat(mirrored.height()).isEqualTo(2);
        assertThat(mirrored.frame()).isEqualTo(FRAME);
        assertThat(pixels(mirrored.mirrored())).isEqualTo(pixels(picture));
    }
}
