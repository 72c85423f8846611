package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.FacetAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was answered for each true value. Of a single facet a picture counts once. Of a multi facet it counts in the
 * row of each of its true values: on the diagonal if the value was asserted, in the last column if it was missed, and
 * in the column of each value that was asserted though not true.
 */
final class Confusion {
    private static final int MOST = 25;
    private static final String OTHER = "other";

    private final boolean multi;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> index = new TreeMap<>();
    private final int other;
    private final long[][] counts;
    private final long[] support;

    Confusion(boolean multi, List<FacetAnswer> answers) {
        this.multi = multi;
        Map<String, Integer> labels = new TreeMap<>();
        for (FacetAnswer answer : answers) {
            answer.answered().forEach(value -> labels.merge(value, 0, Integer::sum));
            answer.truth().forEach(value -> labels.merge(value, 1, Integer::sum));
        }
        labels.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(label -> names.add(label.getKey()));
        names.forEach(name -> index.put(name, index.size()));
        other = labels.size() > MOST ? names.size() : -1;
        if (other >= 0) {
            names.add(OTHER);
        }
        counts = new long[names.size()][names.size() + 1];
        support = new long[names.size()];
        answers.forEach(this::add);
    }

    /** Rows and columns, the most frequent first. The columns have one more, see {@link #missed}. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Whether a row or column gathers the values beyond the 25 most frequent, so that its diagonal may be wrong. */
    boolean isOther(int position) {
        return position == other;
    }

    /** How many pictures have the value of the row. */
    long support(int row) {
        return support[row];
    }

    long count(int row, int column) {
        return counts[row][column];
    }

    /** The column of true values that were not answered at all. */
    int missed() {
        return names.size();
    }

    boolean anyMissed() {
        for (long[] row : counts) {
            if (row[missed()] > 0) {
                return true;
            }
        }
        return false;
    }

    private void add(FacetAnswer answer) {
        List<String> answered = answer.answered();
        for (String value : answer.truth()) {
            int row = position(value);
            support[row]++;
            boolean found = answered.contains(value);
            if (found) {
                counts[row][row]++;
            }
            if (!found && (multi || answered.isEmpty())) {
                counts[row][missed()]++;
            }
            for (String said : answered) {
                if (!answer.truth().contains(said)) {
                    counts[row][position(said)]++;
                }
            }
        }
    }

    private int position(String value) {
        return index.getOrDefault(value, other);
    }
}
