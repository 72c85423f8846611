package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Facet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of rows, whatever the facet, as numbers: one for each value of each facet, of zero mean. A value
 * that few rows have stands out where it is true, but not so much that it drowns the others: its numbers are divided by
 * the root of their spread. What is not known of a row is zero. Immutable.
 */
public final class RowLabels {
    private final float[][] numbers;

    private RowLabels(float[][] numbers) {
        this.numbers = numbers;
    }

    /**
     * Turns truths into numbers.
     *
     * @param facets at least one
     * @param truths for each facet and then each row the indices of the values that are true; null if nobody knows
     * @return the numbers of the rows
     */
    public static RowLabels of(List<Facet> facets, List<List<int @Nullable []>> truths) {
        int columns = facets.stream().mapToInt(facet -> facet.values().size()).sum();
        float[][] numbers = new float[truths.get(0).size()][columns];
        int offset = 0;
        for (int i = 0; i < facets.size(); i++) {
            int values = facets.get(i).values().size();
            for (int value = 0; value < values; value++) {
                write(truths.get(i), value, numbers, offset + value);
            }
            offset += values;
        }
        return new RowLabels(numbers);
    }

    private static void write(List<int @Nullable []> truths, int value, float[][] numbers, int column) {
        int known = 0;
        int having = 0;
        for (int[] truth : truths) {
            if (truth != null) {
                known++;
                having += has(truth, value) ? 1 : 0;
            }
        }
        if (having == 0 || having == known) {
            return;
        }
        double share = (double) having / known;
        double scale = 1 / Math.sqrt(Math.sqrt(share * (1 - share)));
        for (int row = 0; row < numbers.length; row++) {
            int[] truth = truths.get(row);
            if (truth != null) {
                numbers[row][column] = (float) (((has(truth, value) ? 1 : 0) - share) * scale);
            }
        }
    }

    private static boolean has(int[] truth, int value) {
        return Arrays.stream(truth).anyMatch(one -> one == value);
    }

    /**
     * How much the labels of every row are like those of the rows that have a value: the product of its numbers with
     * the mean of theirs.
     *
     * @param rows of one facet
     * @param strangers how many rows without any label that stands out are reckoned among those of each value, so that
     *     a value of two rows does not take after them in everything
     * @return for each row of the table one number a value of the facet
     */
    double[][] likeness(LabelledRows rows, double strangers) {
        double[][] means = means(rows, strangers);
        double[][] likeness = new double[numbers.length][means.length];
        for (int row = 0; row < numbers.length; row++) {
            for (int value = 0; value < means.length; value++) {
                double product = 0;
                for (int i = 0; i < numbers[row].length; i++) {
                    product += numbers[row][i] * means[value][i];
                }
                likeness[row][value] = product;
            }
        }
        return likeness;
    }

    private double[][] means(LabelledRows rows, double strangers) {
        int[] counts = rows.counts();
        double[][] means = new double[counts.length][numbers[0].length];
        for (int i = 0; i < rows.size(); i++) {
            float[] row = numbers[rows.picked().get(i)];
            for (int value : rows.truths().get(i)) {
                for (int k = 0; k < row.length; k++) {
                    means[value][k] += row[k] / (counts[value] + strangers);
                }
            }
        }
        return means;
    }
}
