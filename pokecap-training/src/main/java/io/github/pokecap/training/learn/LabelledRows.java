package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Facet;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of features, each with the values of one facet that are true of it.
 *
 * @param facet the question
 * @param rows one row a picture, all of one length; not copied
 * @param truths for each row the indices of its values in the facet: exactly one if the facet is single
 */
public record LabelledRows(Facet facet, List<float[]> rows, List<int[]> truths) {
    /**
     * Checks that rows and truths agree.
     *
     * @param facet the question
     * @param rows at least one
     * @param truths as many
     */
    public LabelledRows {
        rows = List.copyOf(rows);
        truths = List.copyOf(truths);
        if (rows.size() != truths.size() || rows.isEmpty()) {
            throw new IllegalArgumentException("facet " + facet.name() + " has " + rows.size() + " rows and "
                    + truths.size() + " truths; it needs as many, and at least one");
        }
    }

    /** How many rows there are. */
    int size() {
        return rows.size();
    }

    /** How long a row is. */
    int columns() {
        return rows.get(0).length;
    }

    /** How many values the facet has. */
    int values() {
        return facet.values().size();
    }

    /** The class of each row of a single facet. */
    int[] classes() {
        return truths.stream().mapToInt(truth -> truth[0]).toArray();
    }

    /** For each row 1 if the value is true of it, else 0. */
    int[] has(int value) {
        int[] has = new int[size()];
        for (int i = 0; i < has.length; i++) {
            for (int truth : truths.get(i)) {
                has[i] |= truth == value ? 1 : 0;
            }
        }
        return has;
    }

    /** How many rows have each value. */
    int[] counts() {
        int[] counts = new int[values()];
        for (int[] truth : truths) {
            for (int value : truth) {
                counts[value]++;
            }
        }
        return counts;
    }

    /** The same rows cut down to some columns. */
    LabelledRows columns(int[] columns) {
        List<float[]> narrow = new ArrayList<>(rows.size());
        for (float[] row : rows) {
            float[] some = new float[columns.length];
            for (int i = 0; i < columns.length; i++) {
                some[i] = row[columns[i]];
            }
            narrow.add(some);
        }
        return new LabelledRows(facet, narrow, truths);
    }
}
