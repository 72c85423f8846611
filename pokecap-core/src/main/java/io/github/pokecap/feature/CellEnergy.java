package io.github.pokecap.feature;

/**
 * How much edge there is in each cell of a square grid: what histograms of gradients are normalised by.
 *
 * @param cells how many cells a side
 * @param squares for each cell, row by row, the sum of its squared histogram
 */
record CellEnergy(int cells, float[] squares) {
    /** The energy of a cell and its neighbours; beyond the square there is none. */
    float around(int cell) {
        int row = cell / cells;
        int column = cell % cells;
        float sum = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(cells - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(cells - 1, column + 1); x++) {
                sum += squares[y * cells + x];
            }
        }
        return sum;
    }
}
