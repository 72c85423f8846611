package io.github.pokecap.training.evaluate;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the answers to a facet value by value. */
final class ValueTable {
    private final int pictures;
    private final Map<String, Row> rows = new TreeMap<>();

    private final Set<String> known;

    ValueTable(FacetAnswers facet) {
        this.pictures = facet.answers().size();
        this.known = facet.known();
        for (String value : facet.values()) {
            rows.put(value, new Row(pictures));
        }
        for (int i = 0; i < pictures; i++) {
            fill(facet.answers().get(i), i);
        }
    }

    /** The scores of each known or true value, sorted by value. */
    List<ValueScores> scores(Map<String, Integer> trained) {
        List<ValueScores> scores = new ArrayList<>();
        rows.forEach(
                (value, row) -> scores.add(row.scores(value, known.contains(value), trained.getOrDefault(value, 0))));
        return scores;
    }

    /** The pictures ranked by each known value, sorted by value. */
    List<AveragePrecision> rankings() {
        return rows.entrySet().stream()
                .filter(row -> known.contains(row.getKey()))
                .map(row -> new AveragePrecision(row.getValue().confidence, row.getValue().relevant))
                .toList();
    }

    private void fill(FacetAnswer answer, int picture) {
        for (String value : answer.truth()) {
            row(value).relevant[picture] = true;
        }
        for (Tag tag : answer.ranking()) {
            row(tag.value()).confidence[picture] = tag.confidence();
        }
        for (String value : answer.answered()) {
            Row row = row(value);
            row.answered++;
            row.right += row.relevant[picture] ? 1 : 0;
        }
    }

    private Row row(String value) {
        return rows.computeIfAbsent(value, missing -> new Row(pictures));
    }

    private static final class Row {
        final double[] confidence;
        final boolean[] relevant;
        long answered;
        long right;

        Row(int pictures) {
            confidence = new double[pictures];
            relevant = new boolean[pictures];
        }

        ValueScores scores(String value, boolean known, int trained) {
            int support = 0;
            for (boolean hit : relevant) {
                support += hit ? 1 : 0;
            }
            // An unknown value ties at confidence 0 everywhere, which would earn it the prior for nothing.
            double precision = known || support == 0 ? AveragePrecision.of(confidence, relevant) : 0;
            double prior = (double) support / relevant.length;
            return new ValueScores(value, known, trained, support, answered, right, precision, prior);
        }
    }
}
