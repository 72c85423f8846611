package io.github.pokecap.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.image.Picture;
import org.junit.jupiter.api.Test;

class OcclusionTest {
    @Test
    void aRegionTurnsIntoBackgroundAndNothingMoves() {
        Picture picture = Drawn.picture(
                "rk", //
                "kk");

        Picture rest = Occlusion.of(picture, new Grid(1, 2), 0, 0).orElseThrow();

        assertThat(rest.width()).isEqualTo(2);
        assertThat(rest.height()).isEqualTo(2);
        assertThat(rest.frame()).isEqualTo(picture.frame());
        for (int i : new int[] {0, 2}) {
            assertThat(rest.rgb(i)).isEqualTo(0xffffff);
            assertThat(rest.isForeground(i)).isFalse();
        }
        for (int i : new int[] {1, 3}) {
            assertThat(rest.rgb(i)).isZero();
            assertThat(rest.isForeground(i)).isTrue();
        }
        assertThat(picture.rgb(0)).isEqualTo(0xff0000);
    }

    /** Cells of 2 pixels: half a cell is one more pixel on each side. */
    @Test
    void halfOfEachNeighbourGoesWithACell() {
        Picture picture = Drawn.picture("kkkkkk");

        assertThat(shape(Occlusion.of(picture, new Grid(1, 3), 0, 1).orElseThrow()))
                .isEqualTo("k....k");
        assertThat(shape(Occlusion.of(picture, new Grid(1, 3), 0, 2).orElseThrow()))
                .isEqualTo("kkk...");
    }

    @Test
    void aCellWithoutSubjectIsNotWorthALook() {
        Picture picture = Drawn.picture("kk..kk");

        assertThat(Occlusion.of(picture, new Grid(1, 3), 0, 1)).isEmpty();
    }

    private static String shape(Picture line) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < line.width(); i++) {
            shape.append(line.isForeground(i) ? 'k' : '.');
        }
        return shape.toString();
    }
}
