package io.github.pokecap.training.learn;

import java.util.Arrays;
import java.util.List;

/**
 * Multiplies every column of some standardised rows with every other, a chunk of rows and a panel of columns at a time,
 * which fit the processor's caches. Takes as much memory for many rows as for few.
 */
final class ColumnProducts {
    private static final int PANEL = 512;
    private static final int CHUNK = 16 * EightRows.COUNT;

    private final int columns;
    private final double[][] upper;
    private final double[] means;
    private final float[][] chunk;
    private final float[][] turned;
    private final float[] sums;

    private ColumnProducts(int columns) {
        this.columns = columns;
        this.upper = new double[columns][];
        this.means = new double[columns];
        this.chunk = new float[CHUNK][columns];
        this.turned = new float[columns][CHUNK];
        this.sums = new float[columns];
        for (int i = 0; i < columns; i++) {
            upper[i] = new double[columns - i];
        }
    }

    /**
     * For each column its products with the columns from itself on, as if their means over the picked rows had been taken off
     * first.
     */
    static double[][] centered(List<float[]> rows, Standardization standardization, List<Integer> picked) {
        ColumnProducts products = new ColumnProducts(standardization.mean().length);
        for (int first = 0; first < picked.size(); first += CHUNK) {
            int count = Math.min(CHUNK, picked.size() - first);
            for (int i = 0; i < CHUNK; i++) {
                if (i < count) {
                    standardization.apply(rows.get(picked.get(first + i)), products.chunk[i]);
                } else {
                    Arrays.fill(products.chunk[i], 0);
                }
            }
            products.addChunk(picked.size());
        }
        products.center(picked.size());
        return products.upper;
    }

    private void addChunk(int rows) {
        for (int i = 0; i < CHUNK; i++) {
            float[] row = chunk[i];
            for (int column = 0; column < columns; column++) {
                turned[column][i] = row[column];
                means[column] += (double) row[column] / rows;
            }
        }
        for (int left = 0; left < columns; left += PANEL) {
            int right = Math.min(columns, left + PANEL);
            for (int column = 0; column < right; column++) {
                addProducts(column, Math.max(left, column), right);
            }
        }
    }

    /** Sums of a chunk are single, as {@link EightRows} adds; those of all chunks are double. */
    private void addProducts(int column, int from, int to) {
        Arrays.fill(sums, from, to, 0);
        for (int i = 0; i < CHUNK; i += EightRows.COUNT) {
            EightRows.add(sums, from, to, chunk, turned[column], i);
        }
        double[] row = upper[column];
        for (int other = from; other < to; other++) {
            row[other - column] += sums[other];
        }
    }

    private void center(int rows) {
        for (int column = 0; column < columns; column++) {
            for (int other = column; other < columns; other++) {
                upper[column][other - column] -= rows * means[column] * means[other];
            }
        }
    }
}
