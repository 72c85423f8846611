package io.github.pokecap.feature;

import java.util.Arrays;

/** The mean of each cell of a grid that is laid over a plane. Outside the plane everything is zero. */
final class CellMeans {
    private CellMeans() {}

    /**
     * Measures a plane.
     *
     * @param plane its rows from top to bottom, all of one length; an array each, so that HotSpot adds them up in vectors
     * @param columns where the cells begin, and where the last one ends; ascending
     * @param rows the same from top to bottom
     * @return row by row; a cell that is narrower than a pixel has the pixel where it begins
     */
    static float[] of(int[][] plane, int[] columns, int[] rows) {
        int height = plane.length;
        int width = plane[0].length;
        int across = columns.length - 1;
        float[] means = new float[across * (rows.length - 1)];
        int[] strip = new int[width];
        for (int row = 0; row + 1 < rows.length; row++) {
            int bottom = Math.max(rows[row] + 1, rows[row + 1]);
            int upper = inside(rows[row], height);
            int lower = inside(bottom, height);
            if (upper < lower) {
                Arrays.fill(strip, 0);
                for (int y = upper; y < lower; y++) {
                    add(plane[y], strip);
                }
                for (int column = 0; column < across; column++) {
                    int right = Math.max(columns[column] + 1, columns[column + 1]);
                    int to = inside(right, width);
                    int sum = 0;
                    for (int x = inside(columns[column], width); x < to; x++) {
                        sum += strip[x];
                    }
                    means[row * across + column] = (float) sum / ((right - columns[column]) * (bottom - rows[row]));
                }
            }
        }
        return means;
    }

    private static void add(int[] pixels, int[] strip) {
        for (int x = 0; x < strip.length; x++) {
            strip[x] += pixels[x];
        }
    }

    private static int inside(int edge, int extent) {
        return Math.max(0, Math.min(extent, edge));
    }
}
