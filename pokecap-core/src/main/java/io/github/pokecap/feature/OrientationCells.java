package io.github.pokecap.feature;

/**
 * How much edge runs in which direction in each cell of a square plane: histograms of signed gradient directions, each
 * gradient split between the two directions nearest to its own.
 *
 * @param cells how many cells a side
 * @param directions how many directions, from 0 (lighter to the right) clockwise
 * @param strengths mean gradient for each cell, row by row, and direction
 */
record OrientationCells(int cells, int directions, float[] strengths) {
    /**
     * Measures a plane.
     *
     * @param plane {@code side * side} numbers, row by row
     * @param side a multiple of the cells
     */
    static OrientationCells of(float[] plane, int side, int cells, int directions) {
        int pixels = side / cells;
        float[] strengths = new float[cells * cells * directions];
        for (int y = 0; y < side; y++) {
            int above = Math.max(0, y - 1) * side;
            int below = Math.min(side - 1, y + 1) * side;
            for (int x = 0; x < side; x++) {
                float dx = plane[y * side + Math.min(side - 1, x + 1)] - plane[y * side + Math.max(0, x - 1)];
                float dy = plane[below + x] - plane[above + x];
                if (dx != 0 || dy != 0) {
                    int cell = (y / pixels * cells + x / pixels) * directions;
                    vote(strengths, cell, directions, dx, dy);
                }
            }
        }
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] /= pixels * pixels;
        }
        return new OrientationCells(cells, directions, strengths);
    }

    private static void vote(float[] strengths, int cell, int directions, float dx, float dy) {
        float magnitude = (float) Math.sqrt(dx * dx + dy * dy);
        float position = turn(dx, dy) * directions;
        int lower = (int) position;
        float upperShare = position - lower;
        strengths[cell + lower % directions] += magnitude * (1 - upperShare);
        strengths[cell + (lower + 1) % directions] += magnitude * upperShare;
    }

    /**
     * The angle of a vector in turns, 0 to 1; off by less than a ten-thousandth. A polynomial of the arctangent: tens of
     * thousands of angles a picture, none of which needs the last digit.
     */
    static float turn(float dx, float dy) {
        float x = Math.abs(dx);
        float y = Math.abs(dy);
        float ratio = Math.min(x, y) / Math.max(x, y);
        float square = ratio * ratio;
        float octant = ((-0.04649647f * square + 0.15931422f) * square - 0.32762277f) * square * ratio + ratio;
        float quarter = (float) (octant / (2 * Math.PI));
        float half = y > x ? 0.25f - quarter : quarter;
        float upper = dx < 0 ? 0.5f - half : half;
        return dy < 0 && upper > 0 ? 1 - upper : upper;
    }

    /** The same over cells of twice the side, one beginning at every cell but the last of each row and column. */
    OrientationCells doubled() {
        int fewer = cells - 1;
        float[] sums = new float[fewer * fewer * directions];
        int below = cells * directions;
        for (int row = 0; row < fewer; row++) {
            for (int i = 0; i < fewer * directions; i++) {
                int at = row * below + i;
                sums[row * fewer * directions + i] = (strengths[at]
                                + strengths[at + directions]
                                + strengths[at + below]
                                + strengths[at + below + directions])
                        / 4;
            }
        }
        return new OrientationCells(fewer, directions, sums);
    }
}
