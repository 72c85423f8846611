package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;

/**
 * The foreground mask of a picture, placed in the middle of a square so that its aspect shows, and measured run by run.
 */
final class Silhouette {
    private final int width;
    private final int height;
    private final int side;
    private final Mask mask;

    /** Where the columns of the square's grid begin in the picture, and where the last one ends. */
    private final int[] gridEdges;

    /** Pixels of the foreground in each cell of the grid. */
    private final int[] filled;

    /** Runs of foreground in each row, and in each column. */
    private final int[] rowRuns;

    private final int[] columnRuns;

    private int area;
    private int mirrored;
    private long sumX;
    private long sumY;
    private long sumXx;
    private long sumYy;
    private long sumXy;

    /**
     * Measures a picture.
     *
     * @param grid cells a side of the grid
     */
    Silhouette(Picture picture, int grid) {
        this.width = picture.width();
        this.height = picture.height();
        this.side = Math.max(width, height);
        this.mask = Mask.of(picture);
        this.filled = new int[grid * grid];
        this.rowRuns = new int[height];
        this.columnRuns = new int[width];
        this.gridEdges = new int[grid + 1];
        for (int i = 0; i <= grid; i++) {
            gridEdges[i] = (i * side + grid - 1) / grid - (side - width) / 2;
        }
        Mask tops = mask.tops();
        for (int y = 0; y < height; y++) {
            int gridRow = (y + (side - height) / 2) * grid / side * grid;
            for (int x = mask.nextInside(y, 0); x < width; ) {
                int end = mask.nextOutside(y, x);
                addRun(y, x, end, gridRow);
                x = mask.nextInside(y, end);
            }
            for (int x = tops.nextInside(y, 0); x < width; x = tops.nextInside(y, x + 1)) {
                columnRuns[x]++;
            }
        }
    }

    private void addRun(int y, int from, int to, int gridRow) {
        long count = (long) to - from;
        long inRun = count * (from + to - 1) / 2;
        rowRuns[y]++;
        area += (int) count;
        sumX += inRun;
        sumY += count * y;
        sumXx += squaresBelow(to) - squaresBelow(from);
        sumXy += inRun * y;
        sumYy += count * y * y;
        mirrored += mask.count(y, width - to, width - from);
        for (int cell = 0; cell + 1 < gridEdges.length; cell++) {
            int common = Math.min(to, gridEdges[cell + 1]) - Math.max(from, gridEdges[cell]);
            filled[gridRow + cell] += Math.max(0, common);
        }
    }

    /** 0 + 1 + 4 + ... + (n - 1) squared. */
    static long squaresBelow(long n) {
        return (n - 1) * n * (2 * n - 1) / 6;
    }

    /** How many pixels are foreground. */
    int area() {
        return area;
    }

    private double centerX() {
        return (double) sumX / area;
    }

    private double centerY() {
        return (double) sumY / area;
    }

    /** The filled share of each cell of the grid over the square, row by row. */
    void writeGrid(float[] row, int offset) {
        float cellArea = (float) side * side / filled.length;
        for (int cell = 0; cell < filled.length; cell++) {
            row[offset + cell] = filled[cell] / cellArea;
        }
    }

    /** The farthest foreground pixel in each direction from the centre of mass, in halves of the square's side. */
    void writeReach(int directions, float[] row, int offset) {
        float[] squares = new float[directions + 1];
        Mask rim = mask.without(mask.interior());
        for (int y = 0; y < height; y++) {
            float dy = (float) (y - centerY());
            for (int x = rim.nextInside(y, 0); x < width; x = rim.nextInside(y, x + 1)) {
                float dx = (float) (x - centerX());
                if (dx != 0 || dy != 0) {
                    int direction = (int) (OrientationCells.turn(dx, dy) * directions);
                    squares[direction] = Math.max(squares[direction], dx * dx + dy * dy);
                }
            }
        }
        // A turn that is all but whole is rounded to 1, the direction after the last: the first again.
        squares[0] = Math.max(squares[0], squares[directions]);
        for (int direction = 0; direction < directions; direction++) {
            row[offset + direction] = (float) Math.sqrt(squares[direction]) * 2 / side;
        }
    }

    /** How many separate runs of foreground a row of each band crosses, on average. */
    void writeRowCrossings(int bands, float[] row, int offset) {
        writeCrossings(rowRuns, bands, row, offset);
    }

    /** How many separate runs of foreground a column of each band crosses, on average. */
    void writeColumnCrossings(int bands, float[] row, int offset) {
        writeCrossings(columnRuns, bands, row, offset);
    }

    private static void writeCrossings(int[] runs, int bands, float[] row, int offset) {
        for (int i = 0; i < runs.length; i++) {
            row[offset + i * bands / runs.length] += runs[i] * (float) bands / runs.length;
        }
    }

    /** Aspect, extent, symmetry, centre, spread along the main and the other axis, and the main axis's tilt. */
    void writeShape(float[] row, int offset) {
        double centerX = centerX();
        double centerY = centerY();
        double xx = sumXx - centerX * sumX;
        double yy = sumYy - centerY * sumY;
        double xy = sumXy - centerX * sumY;
        double scale = 1.0 / area / side / side;
        double mean = (xx + yy) * scale / 2;
        double half = Math.hypot((xx - yy) * scale / 2, xy * scale);
        row[offset] = (float) StrictMath.log((double) width / height);
        row[offset + 1] = (float) area / (width * height);
        row[offset + 2] = (float) mirrored / area;
        row[offset + 3] = (float) ((centerX + 0.5) / width - 0.5);
        row[offset + 4] = (float) ((centerY + 0.5) / height - 0.5);
        row[offset + 5] = (float) Math.sqrt(mean + half);
        row[offset + 6] = (float) Math.sqrt(Math.max(0, mean - half));
        row[offset + 7] = (float) (0.5 * StrictMath.atan2(2 * xy, xx - yy));
    }
}
