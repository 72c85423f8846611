package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Facet;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of features, each with the values of one facet that are true of it: some of the rows of a {@link RowTable}. */
public final class LabelledRows {
    private final Facet facet;
    private final RowTable table;
    private final List<Integer> picked;
    private final List<float[]> rows;
    private final List<int[]> truths;

    /**
     * Wraps rows that are learnt from for one facet alone.
     *
     * @param facet the question
     * @param rows one row a picture, all of one length, at least one; not copied
     * @param truths for each row the indices of its values in the facet: exactly one if the facet is single
     * @throws IllegalArgumentException if there are not as many truths as rows, or none
     */
    public LabelledRows(Facet facet, List<float[]> rows, List<int[]> truths) {
        this(facet, RowTable.of(rows), IntStream.range(0, rows.size()).boxed().toList(), truths);
    }

    LabelledRows(Facet facet, RowTable table, List<Integer> picked, List<int[]> truths) {
        this.facet = facet;
        this.table = table;
        this.picked = List.copyOf(picked);
        this.rows = picked.stream().map(table.rows()::get).toList();
        this.truths = List.copyOf(truths);
        if (rows.size() != truths.size() || rows.isEmpty()) {
            throw new IllegalArgumentException("facet " + facet.name() + " has " + rows.size() + " rows and "
                    + truths.size() + " truths; it needs as many, and at least one");
        }
    }

    /**
     * The question.
     *
     * @return the facet
     */
    public Facet facet() {
        return facet;
    }

    /**
     * The rows.
     *
     * @return one a picture, all of one length; not copies
     */
    public List<float[]> rows() {
        return rows;
    }

    /**
     * What is true of the rows.
     *
     * @return for each row the indices of its values in the facet
     */
    public List<int[]> truths() {
        return truths;
    }

    /** Where the rows are from. */
    RowTable table() {
        return table;
    }

    /** Which rows of the table they are. */
    List<Integer> picked() {
        return picked;
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

    /** The same rows cut down to the columns of some extractors. */
    LabelledRows of(ColumnChoice choice) {
        return new LabelledRows(facet, table.of(choice), picked, truths);
    }
}
