package io.github.pokecap.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.image.Picture;
import org.junit.jupiter.api.Test;

class OcclusionTest {
    @Test
    void aCellTurnsIntoBackgroundAndNothingMoves() {
        Picture picture = Drawn.picture(
                "rk", //
                "kk");

        Picture rest = Occlusion.without(picture, new Grid.Cell(0, 0, 1, 2)).orElseThrow();

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

    @Test
    void aCellWithoutSubjectIsNotWorthALook() {
        Picture picture = Drawn.picture(
                "r.", //
                "k.");

        assertThat(Occlusion.without(picture, new Grid.Cell(1, 0, 2, 2))).isEmpty();
    }
}
