package io.github.pokecap.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
    @Test
    void cellsOfOddSizesShareThePixelsOut() {
        // 7 pixels in 3 columns: 0 to 1, 2 to 3, 4 to 6; 5 lines in 2 rows: 0 to 1, 2 to 4.
        Grid grid = new Grid(2, 3);

        assertThat(grid.cell(0, 0, 7, 5)).isEqualTo(new Grid.Cell(0, 0, 2, 2));
        assertThat(grid.cell(1, 1, 7, 5)).isEqualTo(new Grid.Cell(2, 2, 4, 5));
        assertThat(grid.cell(1, 2, 7, 5)).isEqualTo(new Grid.Cell(4, 2, 7, 5));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "256, 1, 1, 6", "4, 100, 6, 4", "256, 256, 6, 6"})
    void aSmallPictureHasFewerCells(int width, int height, int rows, int columns) {
        assertThat(Grid.usual().within(width, height)).isEqualTo(new Grid(rows, columns));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "65, 1", "1, 65"})
    void refusesMoreOrFewer(int rows, int columns) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grid(rows, columns))
                .withMessage("a grid of " + rows + " x " + columns + " cells is not within 1 x 1 to 64 x 64");
    }
}
