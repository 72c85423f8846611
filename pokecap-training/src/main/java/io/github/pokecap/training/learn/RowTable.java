package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows of features that all facets are learnt from, and whatever is worked out of them once for all facets: the same
 * rows cut down to some extractors, and their {@link Gram}s. Immutable as seen from outside, and thread-safe: who asks
 * first computes, on their own thread, and the others wait.
 */
public final class RowTable {
    private final List<float[]> rows;
    private final List<FeatureSpace.Block> blocks;
    private final Optional<RowLabels> labels;
    private final Map<List<String>, RowTable> narrow = new ConcurrentHashMap<>();
    private final Map<Map<String, Double>, Gram> grams = new ConcurrentHashMap<>();

    /**
     * Wraps rows.
     *
     * @param rows one a picture, all of one length; not copied
     * @param blocks which columns are whose, without gaps
     */
    public RowTable(List<float[]> rows, List<FeatureSpace.Block> blocks) {
        this(rows, blocks, Optional.empty());
    }

    /**
     * Wraps rows of which all facets are known.
     *
     * @param rows one a picture, all of one length; not copied
     * @param blocks which columns are whose, without gaps
     * @param labels of the rows
     */
    public RowTable(List<float[]> rows, List<FeatureSpace.Block> blocks, RowLabels labels) {
        this(rows, blocks, Optional.of(labels));
    }

    private RowTable(List<float[]> rows, List<FeatureSpace.Block> blocks, Optional<RowLabels> labels) {
        this.rows = List.copyOf(rows);
        this.blocks = List.copyOf(blocks);
        this.labels = labels;
    }

    /** Rows of which nobody said whose columns they are. */
    static RowTable of(List<float[]> rows) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).length;
        return new RowTable(rows, List.of(new FeatureSpace.Block("all", 0, columns)));
    }

    /**
     * How many rows there are.
     *
     * @return 0 or more
     */
    public int size() {
        return rows.size();
    }

    /**
     * The rows.
     *
     * @return in order; the arrays are not copies
     */
    public List<float[]> rows() {
        return rows;
    }

    List<FeatureSpace.Block> blocks() {
        return blocks;
    }

    /** What all facets say of the rows, if anybody said so. */
    Optional<RowLabels> labels() {
        return labels;
    }

    /**
     * Picks the rows that have a truth.
     *
     * @param facet the question
     * @param truths for each row of the table the indices of its values; null leaves the row out
     * @return the others
     * @throws IllegalArgumentException if there are not as many truths as rows, or none that is not null
     */
    public LabelledRows labelled(Facet facet, List<int @Nullable []> truths) {
        if (truths.size() != rows.size()) {
            throw new IllegalArgumentException("facet " + facet.name() + " has " + rows.size() + " rows and "
                    + truths.size() + " truths; it needs as many, and at least one");
        }
        List<Integer> picked = new ArrayList<>();
        List<int[]> known = new ArrayList<>();
        for (int i = 0; i < truths.size(); i++) {
            int[] truth = truths.get(i);
            if (truth != null) {
                picked.add(i);
                known.add(truth);
            }
        }
        return new LabelledRows(facet, this, picked, known);
    }

    /** The same rows cut down to the columns of some extractors. */
    RowTable of(ColumnChoice choice) {
        return narrow.computeIfAbsent(choice.features(), features -> cut(choice));
    }

    private RowTable cut(ColumnChoice choice) {
        List<float[]> some = new ArrayList<>(rows.size());
        for (float[] row : rows) {
            some.add(choice.cut(row));
        }
        return new RowTable(some, choice.blocks(), labels);
    }

    /** The products of these rows with each other, blocks weighing as told, or 1. */
    Gram gram(Map<String, Double> weights) {
        return grams.computeIfAbsent(weights, w -> Gram.of(rows, SoftScaling.of(rows, blocks, w)));
    }
}
