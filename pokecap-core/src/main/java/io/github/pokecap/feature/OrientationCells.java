package io.github.pokecap.feature;

/**
 * How much edge runs in which direction in each cell of a square plane: histograms of signed gradient directions, each
 * gradient split between the two directions nearest to its own.
 *
 * @param cells how many cells a side
 * @param strengths for each direction, from 0 (lighter to the right) clockwise, the mean gradient in each cell, row by row
 */
record OrientationCells(int cells, float[][] strengths) {
    /**
     * Measures a plane.
     *
     * @param plane {@code side * side} numbers, row by row
     * @param side a multiple of the cells
     */
    static OrientationCells of(float[] plane, int side, int cells, int directions) {
        int pixels = side / cells;
        float[][] strengths = new float[directions][cells * cells];
        for (int y = 0; y < side; y++) {
            int above = Math.max(0, y - 1) * side;
            int below = Math.min(side - 1, y + 1) * side;
            for (int x = 0; x < side; x++) {
                float dx = plane[y * side + Math.min(side - 1, x + 1)] - plane[y * side + Math.max(0, x - 1)];
                float dy = plane[below + x] - plane[above + x];
                if (dx != 0 || dy != 0) {
                    vote(strengths, y / pixels * cells + x / pixels, dx, dy);
                }
            }
        }
        for (float[] direction : strengths) {
            for (int cell = 0; cell < direction.length; cell++) {
                direction[cell] /= pixels * pixels;
            }
        }
        return new OrientationCells(cells, strengths);
    }

    private static void vote(float[][] strengths, int cell, float dx, float dy) {
        int directions = strengths.length;
        float magnitude = (float) Math.sqrt(dx * dx + dy * dy);
        float position = turn(dx, dy) * directions;
        int whole = (int) position;
        float upperShare = position - whole;
        // A turn may be rounded to a whole one, which is none.
        int lower = whole == directions ? 0 : whole;
        int upper = lower + 1 == directions ? 0 : lower + 1;
        strengths[lower][cell] += magnitude * (1 - upperShare);
        strengths[upper][cell] += magnitude * upperShare;
    }

    /** For each cell the sum of its squared strengths. */
    float[] energy() {
        float[] energy = new float[cells * cells];
        for (float[] direction : strengths) {
            for (int cell = 0; cell < energy.length; cell++) {
                energy[cell] += direction[cell] * direction[cell];
            }
        }
        return energy;
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
        float[][] sums = new float[strengths.length][fewer * fewer];
        for (int direction = 0; direction < sums.length; direction++) {
            float[] from = strengths[direction];
            for (int i = 0; i < sums[direction].length; i++) {
                int at = i / fewer * cells + i % fewer;
                sums[direction][i] = (from[at] + from[at + 1] + from[at + cells] + from[at + cells + 1]) / 4;
            }
        }
        return new OrientationCells(fewer, sums);
    }
}
