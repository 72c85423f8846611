package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Finds the confidence from which the values of a multi facet are said: the one that gives the best micro-F1 on
 * held-out rows. One for all values, because a value seen ten times cannot tell its own.
 */
public final class ThresholdFit {
    private ThresholdFit() {}

    private record Said(float confidence, boolean right) {}

    /**
     * Finds the threshold.
     *
     * @param rows scores by classifiers that had not seen the rows
     * @param calibration what turns the scores into confidences
     * @return one for each value, all alike; 0 for a single facet, whose best value is always said
     */
    public static float[] of(ScoredRows rows, Calibration calibration) {
        float[] thresholds = new float[rows.facet().values().size()];
        if (rows.facet().kind() == Facet.Kind.MULTI) {
            Arrays.fill(thresholds, bestMicroF1(rows, calibration));
        }
        return thresholds;
    }

    private static float bestMicroF1(ScoredRows rows, Calibration calibration) {
        PriorityQueue<Said> said = new PriorityQueue<>(Comparator.comparingDouble((Said s) -> -s.confidence()));
        int truths = 0;
        for (int i = 0; i < rows.scores().size(); i++) {
            float[] confidences = FacetClassifier.confidences(
                    rows.facet(), calibration, rows.scores().get(i));
            int[] truth = rows.truths().get(i);
            truths += truth.length;
            for (int value = 0; value < confidences.length; value++) {
                int wanted = value;
                said.add(new Said(confidences[value], Arrays.stream(truth).anyMatch(t -> t == wanted)));
            }
        }
        float best = 0.5f;
        double bestF1 = 0;
        int right = 0;
        for (int count = 1; !said.isEmpty(); count++) {
            Said next = said.remove();
            right += next.right() ? 1 : 0;
            boolean last = said.isEmpty() || said.element().confidence() < next.confidence();
            double f1 = 2.0 * right / (count + truths);
            if (last && f1 > bestF1) {
                bestF1 = f1;
                best = next.confidence();
            }
        }
        return best;
    }
}
