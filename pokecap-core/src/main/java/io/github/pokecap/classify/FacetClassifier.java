package io.github.pokecap.classify;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers one facet: a classifier, the calibration of its scores, and from which confidence on a value is said.
 * Immutable and thread-safe.
 */
public final class FacetClassifier {
    private final Facet facet;
    private final Classifier classifier;
    private final Calibration calibration;
    private final float[] thresholds;

    /**
     * Puts the parts together.
     *
     * @param facet the question
     * @param classifier scores one output for each value of the facet
     * @param calibration one slope and shift for each value
     * @param thresholds for each value the confidence from which it is said, 0 to 1; not copied
     * @throws IllegalArgumentException if a part is made for another number of values
     */
    public FacetClassifier(Facet facet, Classifier classifier, Calibration calibration, float[] thresholds) {
        int values = facet.values().size();
        if (classifier.outputs() != values || calibration.slopes().length != values || thresholds.length != values) {
            throw new IllegalArgumentException("facet " + facet.name() + " has " + values + " values, its classifier "
                    + classifier.outputs() + ", its calibration " + calibration.slopes().length
                    + " and its thresholds " + thresholds.length);
        }
        for (float threshold : thresholds) {
            if (!(threshold >= 0 && threshold <= 1)) {
                throw new IllegalArgumentException(
                        "facet " + facet.name() + " has threshold " + threshold + ", outside 0 to 1");
            }
        }
        this.facet = facet;
        this.classifier = classifier;
        this.calibration = calibration;
        this.thresholds = thresholds;
    }

    /**
     * Answers for one row.
     *
     * @param row as long as the classifier's inputs
     * @return every value ranked, and what is said
     */
    public FacetAnswer answer(float[] row) {
        float[] confidences = confidences(row);
        List<String> values = facet.values();
        int[] order = IntStream.range(0, confidences.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -confidences[i]))
                .mapToInt(i -> i)
                .toArray();
        List<Tag> ranking = new ArrayList<>(order.length);
        List<Tag> asserted = new ArrayList<>();
        for (int i : order) {
            Tag tag = new Tag(facet.name(), values.get(i), confidences[i]);
            ranking.add(tag);
            boolean mayBeSaid = !facet.isSingle() || ranking.size() == 1;
            if (mayBeSaid && confidences[i] >= thresholds[i]) {
                asserted.add(tag);
            }
        }
        return new FacetAnswer(facet, ranking, asserted);
    }

    /**
     * The calibrated confidence of each value, in the order of the facet's values.
     *
     * @param row as long as the classifier's inputs
     * @return a new array of numbers from 0 to 1
     */
    public float[] confidences(float[] row) {
        float[] scores = new float[facet.values().size()];
        classifier.score(row, scores);
        calibration.apply(facet.kind(), scores);
        return scores;
    }

    /**
     * The confidences that a calibration makes of a classifier's scores.
     *
     * @param facet the question
     * @param calibration made for its values
     * @param scores one for each value; not changed
     * @return a new array of numbers from 0 to 1
     */
    public static float[] confidences(Facet facet, Calibration calibration, float[] scores) {
        float[] confidences = scores.clone();
        calibration.apply(facet.kind(), confidences);
        return confidences;
    }

    /**
     * The question.
     *
     * @return with its values
     */
    public Facet facet() {
        return facet;
    }

    /**
     * What scores the values.
     *
     * @return one output a value
     */
    public Classifier classifier() {
        return classifier;
    }

    /**
     * What turns scores into confidences.
     *
     * @return one slope and shift a value
     */
    public Calibration calibration() {
        return calibration;
    }

    /**
     * From which confidence on each value is said.
     *
     * @return not a copy
     */
    public float[] thresholds() {
        return thresholds;
    }
}
