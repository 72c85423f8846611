package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellMeansTest {
    /** 1 2 3 over 4 5 6. */
    private static float[] ofSixPixels(int[] columns, int[] rows) {
        return CellMeans.of(new int[][] {{1, 2, 3}, {4, 5, 6}}, columns, rows);
    }

    /** (1 + 2 + 4 + 5) / 4 and (3 + 6) / 2. */
    @Test
    void meansAreThoseOfTheirPixels() {
        assertThat(ofSixPixels(new int[] {0, 2, 3}, new int[] {0, 2})).containsExactly(3, 4.5f);
    }

    /** The cell from -1 to 1 has four pixels, three of them outside: 1 / 4. */
    @Test
    void outsideThereIsNothing() {
        assertThat(ofSixPixels(new int[] {-1, 1}, new int[] {-1, 1})).containsExactly(0.25f);
        assertThat(ofSixPixels(new int[] {5, 7}, new int[] {9, 11})).containsExactly(0);
    }

    @Test
    void aCellThatIsTooNarrowHasThePixelWhereItBegins() {
        assertThat(ofSixPixels(new int[] {1, 1, 2}, new int[] {1, 2})).containsExactly(5, 5);
    }
}
