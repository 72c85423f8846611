package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummedAreaTest {
    /** 1 2 3 over 4 5 6. */
    private static SummedArea sixPixels() {
        SummedArea area = new SummedArea(3, 2);
        for (int y = 0; y < 2; y++) {
            for (int x = 0; x < 3; x++) {
                area.add(x, y, 3 * y + x + 1);
            }
        }
        return area;
    }

    /** (1 + 2 + 4 + 5) / 4 and (3 + 6) / 2. */
    @Test
    void meansAreThoseOfTheirPixels() {
        assertThat(sixPixels().means(new int[] {0, 2, 3}, new int[] {0, 2})).containsExactly(3, 4.5f);
    }

    /** The cell from -1 to 1 has four pixels, three of them outside: 1 / 4. */
    @Test
    void outsideThereIsNothing() {
        assertThat(sixPixels().means(new int[] {-1, 1}, new int[] {-1, 1})).containsExactly(0.25f);
        assertThat(sixPixels().means(new int[] {5, 7}, new int[] {9, 11})).containsExactly(0);
    }

    @Test
    void aCellThatIsTooNarrowHasThePixelWhereItBegins() {
        assertThat(sixPixels().means(new int[] {1, 1, 2}, new int[] {1, 2})).containsExactly(5, 5);
    }
}
