package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.image.Picture;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaskTest {
    private static final Mask SIX = Mask.of(Sketches.of("##.#", "###.", ".##."));

    @Test
    void runsBeginAndEnd() {
        assertThat(SIX.nextInside(0, 0)).isZero();
        assertThat(SIX.nextOutside(0, 0)).isEqualTo(2);
        assertThat(SIX.nextInside(0, 2)).isEqualTo(3);
        assertThat(SIX.nextOutside(0, 3)).isEqualTo(4);
        assertThat(SIX.nextInside(1, 3)).isEqualTo(4);
        assertThat(SIX.nextInside(0, 4)).isEqualTo(4);
    }

    @Test
    void pixelsAreCounted() {
        assertThat(SIX.count(0, 0, 4)).isEqualTo(3);
        assertThat(SIX.count(0, 1, 3)).isEqualTo(1);
        assertThat(SIX.count(1, 3, 4)).isZero();
        assertThat(SIX.count(1, 2, 2)).isZero();
    }

    /** Of the middle row only the second pixel has four neighbours. */
    @Test
    void theInteriorHasFourNeighbours() {
        Mask interior = SIX.interior();

        assertThat(interior.nextInside(0, 0)).isEqualTo(4);
        assertThat(interior.nextInside(1, 0)).isEqualTo(1);
        assertThat(interior.nextOutside(1, 1)).isEqualTo(2);
        assertThat(interior.nextInside(1, 2)).isEqualTo(4);
        assertThat(interior.isEmpty()).isFalse();
        assertThat(SIX.without(interior).nextOutside(1, 0)).isEqualTo(1);
    }

    /** Of the columns the first three begin in row 0, 0 and 1. */
    @Test
    void runsOfColumnsBeginAtTheirTops() {
        Mask tops = SIX.tops();

        assertThat(tops.count(0, 0, 4)).isEqualTo(3);
        assertThat(tops.nextInside(1, 0)).isEqualTo(2);
        assertThat(tops.count(2, 0, 4)).isZero();
    }

    /** Rows of one, two and three words, and of exactly one and two: the same as pixel by pixel. */
    @Test
    void wordsDoNotShow() {
        Random random = new Random(1);
        for (int width : new int[] {1, 63, 64, 65, 127, 128, 150}) {
            Picture picture = Sketches.of(width, 5, (x, y) -> random.nextInt(4) > 0 ? Sketches.RED : Sketches.NOTHING);
            Mask mask = Mask.of(picture);
            Mask interior = mask.interior();
            for (int y = 0; y < 5; y++) {
                for (int x = 0; x < width; x++) {
                    assertThat(mask.nextInside(y, x) == x).isEqualTo(inside(picture, x, y));
                    assertThat(mask.nextOutside(y, x) == x).isEqualTo(!inside(picture, x, y));
                    assertThat(mask.count(y, x, x + 1)).isEqualTo(inside(picture, x, y) ? 1 : 0);
                    assertThat(interior.nextInside(y, x) == x)
                            .isEqualTo(inside(picture, x, y)
                                    && inside(picture, x - 1, y)
                                    && inside(picture, x + 1, y)
                                    && inside(picture, x, y - 1)
                                    && inside(picture, x, y + 1));
                }
            }
        }
    }

    private static boolean inside(Picture picture, int x, int y) {
        return x >= 0
                && y >= 0
                && x < picture.width()
                && y < picture.height()
                && picture.isForeground(y * picture.width() + x);
    }
}
