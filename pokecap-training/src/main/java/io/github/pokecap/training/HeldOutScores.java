package io.github.pokecap.training;

import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.training.learn.ScoredRows;
import java.util.Arrays;

/**
 * How well a chosen classifier did on held-out rows, in two numbers.
 *
 * @param name accuracy for a single facet, micro-F1 for a multi facet
 * @param value from 0 to 1
 * @param calibrationError mean distance between confidence and frequency over ten bins, of the best value of a single
 *     facet and of every value of a multi facet
 */
record HeldOutScores(String name, double value, double calibrationError) {
    private static final int BINS = 10;

    static HeldOutScores of(Choice choice) {
        ScoredRows rows = choice.heldOut();
        boolean single = rows.facet().isSingle();
        int right = 0;
        int said = 0;
        int truths = 0;
        double[] sureness = new double[BINS];
        double[] hits = new double[BINS];
        int judged = 0;
        for (int i = 0; i < rows.scores().size(); i++) {
            float[] confidences = FacetClassifier.confidences(
                    rows.facet(), choice.calibration(), rows.scores().get(i));
            int[] truth = rows.truths().get(i);
            truths += truth.length;
            int best = 0;
            for (int value = 0; value < confidences.length; value++) {
                best = confidences[value] > confidences[best] ? value : best;
            }
            for (int value = 0; value < confidences.length; value++) {
                int asked = value;
                boolean isTrue = Arrays.stream(truth).anyMatch(t -> t == asked);
                boolean isSaid = single ? value == best : confidences[value] >= choice.thresholds()[value];
                said += isSaid ? 1 : 0;
                right += isSaid && isTrue ? 1 : 0;
                if (!single || value == best) {
                    int bin = Math.min(BINS - 1, (int) (confidences[value] * BINS));
                    sureness[bin] += confidences[value];
                    hits[bin] += isTrue ? 1 : 0;
                    judged++;
                }
            }
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sureness[bin] - hits[bin]) / judged;
        }
        double score = said + truths == 0 ? 0 : 2.0 * right / (said + truths);
        return new HeldOutScores(single ? "accuracy" : "microF1", Provenance.rounded(score), Provenance.rounded(error));
    }
}
