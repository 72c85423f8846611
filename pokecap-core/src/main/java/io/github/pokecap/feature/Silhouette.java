package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Arrays;

/**
 * The foreground mask of a picture, placed in the middle of a square so that its aspect shows, and measured in one pass
 * over its pixels.
 */
final class Silhouette {
    private final int width;
    private final int height;
    private final int side;

    /** For each column the column of the square's grid that it lies in. */
    private final int[] gridColumns;

    /** Pixels of the foreground in each cell of the grid. */
    private final int[] filled;

    /** Runs of foreground that begin in each row, and in each column. */
    private final int[] rowRuns;

    private final int[] columnRuns;

    /** Pixels of the foreground that touch something else. */
    private int[] rim = new int[1024];

    private int rimPixels;
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
        this.filled = new int[grid * grid];
        this.rowRuns = new int[height];
        this.columnRuns = new int[width];
        this.gridColumns = new int[width];
        for (int x = 0; x < width; x++) {
            gridColumns[x] = (x + (side - width) / 2) * grid / side;
        }
        for (int y = 0; y < height; y++) {
            measure(picture, y, (y + (side - height) / 2) * grid / side * grid);
        }
    }

    private void measure(Picture picture, int y, int gridRow) {
        int first = y * width;
        int count = 0;
        long inRow = 0;
        for (int x = 0; x < width; x++) {
            int i = first + x;
            if (!picture.isForeground(i)) {
                continue;
            }
            boolean left = x > 0 && picture.isForeground(i - 1);
            boolean above = y > 0 && picture.isForeground(i - width);
            rowRuns[y] += left ? 0 : 1;
            columnRuns[x] += above ? 0 : 1;
            if (!left
                    || !above
                    || x == width - 1
                    || y == height - 1
                    || !picture.isForeground(i + 1)
                    || !picture.isForeground(i + width)) {
                addRim(i);
            }
            filled[gridRow + gridColumns[x]]++;
            mirrored += picture.isForeground(first + width - 1 - x) ? 1 : 0;
            count++;
            inRow += x;
            sumXx += (long) x * x;
        }
        area += count;
        sumX += inRow;
        sumY += (long) count * y;
        sumXy += inRow * y;
        sumYy += (long) count * y * y;
    }

    private void addRim(int pixel) {
        if (rimPixels == rim.length) {
            rim = Arrays.copyOf(rim, 2 * rimPixels);
        }
        rim[rimPixels++] = pixel;
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
        for (int i = 0; i < rimPixels; i++) {
            int y = rim[i] / width;
            float dx = (float) (rim[i] - y * width - centerX());
            float dy = (float) (y - centerY());
            if (dx != 0 || dy != 0) {
                int direction = (int) (OrientationCells.turn(dx, dy) * directions);
                squares[direction] = Math.max(squares[direction], dx * dx + dy * dy);
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
