package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Facet;
import java.util.List;

/**
 * The scores that rows got from classifiers which had not seen them, with the values that are true of them.
 *
 * @param facet the question
 * @param scores for each row one score a value; not copied
 * @param truths for each row the indices of its values: exactly one if the facet is single
 */
public record ScoredRows(Facet facet, List<float[]> scores, List<int[]> truths) {
    /**
     * Copies the lists.
     *
     * @param facet the question
     * @param scores one row of scores for each picture
     * @param truths as many
     */
    public ScoredRows {
        scores = List.copyOf(scores);
        truths = List.copyOf(truths);
        if (scores.size() != truths.size() || scores.isEmpty()) {
            throw new IllegalArgumentException(scores.size() + " rows of scores but " + truths.size() + " truths");
        }
    }
}
