package io.github.pokecap.training.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a ridge regression is to tell of rows, one number a value.
 *
 * @param picked which rows of the table it learns from
 * @param means of each value's numbers
 * @param numbers for each picked row, less the means
 */
record RidgeTargets(List<Integer> picked, double[] means, double[][] numbers) {
    /** What is true of a row, 1, and what is not, -1. */
    static RidgeTargets ofTruths(LabelledRows rows) {
        double[][] numbers = new double[rows.size()][rows.values()];
        for (int i = 0; i < numbers.length; i++) {
            Arrays.fill(numbers[i], -1);
            for (int value : rows.truths().get(i)) {
                numbers[i][value] = 1;
            }
        }
        return centered(rows.picked(), numbers);
    }

    /**
     * How much a row is like the rows of each value, by the labels of all facets; of all rows of the table, truth or not.
     * The means are those of the truths: of two values that a picture is as like as the other, the commoner one is said.
     */
    static RidgeTargets ofKin(LabelledRows rows, double strangers) {
        RowLabels labels = rows.table().labels().orElseGet(() -> own(rows));
        List<Integer> all = IntStream.range(0, rows.table().size()).boxed().toList();
        RidgeTargets likeness = centered(all, labels.likeness(rows, strangers));
        return new RidgeTargets(all, ofTruths(rows).means(), likeness.numbers());
    }

    /** The labels of the one facet that is known. */
    private static RowLabels own(LabelledRows rows) {
        List<int @Nullable []> truths =
                new ArrayList<>(Collections.nCopies(rows.table().size(), null));
        for (int i = 0; i < rows.size(); i++) {
            truths.set(rows.picked().get(i), rows.truths().get(i));
        }
        return RowLabels.of(List.of(rows.facet()), List.of(truths));
    }

    private static RidgeTargets centered(List<Integer> picked, double[][] numbers) {
        double[] means = new double[numbers[0].length];
        for (double[] row : numbers) {
            for (int value = 0; value < means.length; value++) {
                means[value] += row[value] / numbers.length;
            }
        }
        for (double[] row : numbers) {
            for (int value = 0; value < means.length; value++) {
                row[value] -= means[value];
            }
        }
        return new RidgeTargets(picked, means, numbers);
    }
}
