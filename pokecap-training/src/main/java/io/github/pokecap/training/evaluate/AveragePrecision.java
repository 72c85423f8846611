package io.github.pokecap.training.evaluate;

import java.util.stream.IntStream;

/**
 * Average precision of a ranking: the mean of the precision at each relevant item, without interpolation, as in Zhu,
 * <i>Recall, Precision and Average Precision</i>, 2004, and scikit-learn's {@code average_precision_score}. Items of
 * equal confidence are taken together, so that their order cannot flatter the result.
 */
final class AveragePrecision {
    private AveragePrecision() {}

    /** 0 to 1; NaN if nothing is relevant. The two arrays run in parallel. */
    static double of(double[] confidence, boolean[] relevant) {
        int[] order = IntStream.range(0, confidence.length)
                .boxed()
                .sorted((a, b) -> Double.compare(confidence[b], confidence[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        double sum = 0;
        int hits = 0;
        int hitsBefore = 0;
        for (int i = 0; i < order.length; i++) {
            hits += relevant[order[i]] ? 1 : 0;
            boolean lastOfTies = i + 1 == order.length || confidence[order[i + 1]] < confidence[order[i]];
            if (lastOfTies) {
                sum += (hits - hitsBefore) * (double) hits / (i + 1);
                hitsBefore = hits;
            }
        }
        return sum / hits;
    }
}
