package io.github.pokecap.feature;

/**
 * Sums over any box of a plane in four look-ups (Crow, 1984: Summed-area tables for texture mapping). Outside the plane
 * everything is zero.
 */
final class SummedArea {
    private final int width;
    private final int height;

    /** The sum of all pixels above and to the left; one row and one column more than the plane. */
    private final long[] sums;

    SummedArea(int width, int height) {
        this.width = width;
        this.height = height;
        this.sums = new long[(width + 1) * (height + 1)];
    }

    /** Sets the next pixel; pixels come row by row. */
    void add(int x, int y, int value) {
        int at = (y + 1) * (width + 1) + x + 1;
        sums[at] = value + sums[at - 1] + sums[at - width - 1] - sums[at - width - 2];
    }

    /**
     * The mean of each cell of a grid.
     *
     * @param columns where the cells begin, and where the last one ends; ascending
     * @param rows the same from top to bottom
     * @return row by row; a cell that is narrower than a pixel has the pixel where it begins
     */
    float[] means(int[] columns, int[] rows) {
        int across = columns.length - 1;
        float[] means = new float[across * (rows.length - 1)];
        for (int row = 0; row + 1 < rows.length; row++) {
            int bottom = Math.max(rows[row] + 1, rows[row + 1]);
            int upper = inside(rows[row], height) * (width + 1);
            int lower = inside(bottom, height) * (width + 1);
            for (int column = 0; column < across; column++) {
                int right = Math.max(columns[column] + 1, columns[column + 1]);
                int from = inside(columns[column], width);
                int to = inside(right, width);
                long sum = sums[lower + to] - sums[lower + from] - sums[upper + to] + sums[upper + from];
                means[row * across + column] = (float) sum / ((right - columns[column]) * (bottom - rows[row]));
            }
        }
        return means;
    }

    private static int inside(int edge, int extent) {
        return Math.max(0, Math.min(extent, edge));
    }
}
