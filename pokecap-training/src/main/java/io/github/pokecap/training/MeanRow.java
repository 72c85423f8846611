package io.github.pokecap.training;

import java.util.List;

/** The average picture, as a row: what an explanation puts in the place of features that it leaves out. */
final class MeanRow {
    private MeanRow() {}

    /** The mean of each column, summed in double precision and in the order of the rows; at least one row. */
    static float[] of(List<float[]> rows) {
        double[] sums = new double[rows.get(0).length];
        for (float[] row : rows) {
            for (int column = 0; column < sums.length; column++) {
                sums[column] += row[column];
            }
        }
        float[] means = new float[sums.length];
        for (int column = 0; column < means.length; column++) {
            means[column] = (float) (sums[column] / rows.size());
        }
        return means;
    }
}
