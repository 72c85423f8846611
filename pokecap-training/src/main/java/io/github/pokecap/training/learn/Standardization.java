package io.github.pokecap.training.learn;

import java.util.List;

/**
 * Brings features to zero mean and unit spread; a feature that hardly varies is left out (scale 0), for it would only
 * be noise blown up.
 */
record Standardization(float[] mean, float[] scale) {
    private static final double LEAST_SPREAD = 1e-6;

    static Standardization of(List<float[]> rows) {
        int columns = rows.get(0).length;
        float[] mean = new float[columns];
        float[] scale = new float[columns];
        for (int column = 0; column < columns; column++) {
            double sum = 0;
            for (float[] row : rows) {
                sum += row[column];
            }
            double center = sum / rows.size();
            double squares = 0;
            for (float[] row : rows) {
                squares += (row[column] - center) * (row[column] - center);
            }
            double spread = Math.sqrt(squares / rows.size());
            mean[column] = (float) center;
            scale[column] = spread < LEAST_SPREAD ? 0 : (float) (1 / spread);
        }
        return new Standardization(mean, scale);
    }

    /** Applies it to one row; what is longer than it is left as it is. */
    void apply(float[] row, float[] standard) {
        for (int column = 0; column < mean.length; column++) {
            standard[column] = (row[column] - mean[column]) * scale[column];
        }
    }

    /** Applies it to rows. */
    double[][] apply(List<float[]> rows) {
        double[][] standard = new double[rows.size()][mean.length];
        for (int i = 0; i < standard.length; i++) {
            float[] row = rows.get(i);
            for (int column = 0; column < mean.length; column++) {
                standard[i][column] = (double) (row[column] - mean[column]) * scale[column];
            }
        }
        return standard;
    }
}
