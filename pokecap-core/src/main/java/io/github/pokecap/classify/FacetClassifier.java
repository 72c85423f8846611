package io.github.pokecap.classify;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers one facet: a classifier, the calibration of its scores, and from which confidence on a value is said. It may
 * be bound to differ from another facet: a picture's second colour is never its first. Immutable and thread-safe.
 */
public final class FacetClassifier {
    private final Facet facet;
    private final Classifier classifier;
    private final Calibration calibration;
    private final float[] thresholds;
    private final @Nullable FacetClassifier other;

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
        this(facet, classifier, calibration, thresholds, null);
    }

    private FacetClassifier(
            Facet facet,
            Classifier classifier,
            Calibration calibration,
            float[] thresholds,
            @Nullable FacetClassifier other) {
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
        this.other = other;
    }

    /**
     * The same classifier, bound never to answer what another one answers: that value has confidence 0, and the
     * confidences of the rest are divided by their sum.
     *
     * @param differing answers another facet, which shares values with this one
     * @return one that asks the other first
     * @throws IllegalArgumentException if one of the two is no single facet, or they share no value
     */
    public FacetClassifier differingFrom(FacetClassifier differing) {
        Facet asked = differing.facet;
        if (!facet.isSingle() || !asked.isSingle() || asked.values().stream().noneMatch(facet.values()::contains)) {
            throw new IllegalArgumentException("facet " + facet.name() + " cannot be bound to differ from "
                    + asked.name() + "; both must be single facets and share a value");
        }
        return new FacetClassifier(facet, classifier, calibration, thresholds, differing);
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
        if (other != null) {
            exclude(facet.values().indexOf(other.best(row)), scores);
        }
        return scores;
    }

    /** The most confident value. */
    private String best(float[] row) {
        float[] confidences = confidences(row);
        int best = 0;
        for (int i = 1; i < confidences.length; i++) {
            best = confidences[i] > confidences[best] ? i : best;
        }
        return facet.values().get(best);
    }

    /** Shares out what one value has among the others by what they have. */
    private static void exclude(int value, float[] confidences) {
        if (value < 0) {
            return;
        }
        confidences[value] = 0;
        double rest = 0;
        for (float confidence : confidences) {
            rest += confidence;
        }
        for (int i = 0; i < confidences.length && rest > 0; i++) {
            confidences[i] = (float) (confidences[i] / rest);
        }
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
     * Whose answer is never this one's.
     *
     * @return empty if this one is not bound to differ
     */
    public Optional<FacetClassifier> differsFrom() {
        return Optional.ofNullable(other);
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
