package io.github.pokecap.training.learn;

import java.util.List;

/** Adds standardised rows up, each multiplied by one factor a sum. */
final class RowSums {
    private static final int WIDTH = 512;

    private RowSums() {}

    /**
     * Adds up.
     *
     * @param rows of the table
     * @param standardization of the rows
     * @param picked which rows
     * @param factors for each picked row one factor a sum
     * @return for each sum its columns
     */
    static float[][] of(List<float[]> rows, Standardization standardization, List<Integer> picked, float[][] factors) {
        int columns = standardization.mean().length;
        float[][] sums = new float[factors[0].length][columns];
        float[][] eight = new float[EightRows.COUNT][columns];
        for (int first = 0; first < picked.size(); first += EightRows.COUNT) {
            int count = Math.min(EightRows.COUNT, picked.size() - first);
            for (int i = 0; i < count; i++) {
                standardization.apply(rows.get(picked.get(first + i)), eight[i]);
            }
            float[][] turned = turned(factors, first, count);
            for (int left = 0; left < columns; left += WIDTH) {
                int right = Math.min(columns, left + WIDTH);
                for (int sum = 0; sum < sums.length; sum++) {
                    EightRows.add(sums[sum], left, right, eight, turned[sum], 0);
                }
            }
        }
        return sums;
    }

    /** For each sum its factors of eight rows; zero for rows that there are not. */
    private static float[][] turned(float[][] factors, int first, int count) {
        float[][] turned = new float[factors[0].length][EightRows.COUNT];
        for (int i = 0; i < count; i++) {
            for (int sum = 0; sum < turned.length; sum++) {
                turned[sum][i] = factors[first + i][sum];
            }
        }
        return turned;
    }
}
