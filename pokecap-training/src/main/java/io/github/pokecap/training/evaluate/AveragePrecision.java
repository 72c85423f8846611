package io.github.pokecap.training.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Average precision of a ranking: the mean of the precision at each relevant item, without interpolation, as in Zhu,
 * <i>Recall, Precision and Average Precision</i>, 2004, and scikit-learn's {@code average_precision_score}. Items of
 * equal confidence are taken together, so that their order cannot flatter the result.
 */
final class AveragePrecision {
    private final double[] confidence;
    private final boolean[] relevant;
    private final int[] order;

    /** Ranks the items once, to be asked of many draws of them. The two arrays run in parallel. */
    AveragePrecision(double[] confidence, boolean[] relevant) {
        this.confidence = confidence;
        this.relevant = relevant;
        this.order = IntStream.range(0, confidence.length)
                .boxed()
                .sorted((a, b) -> Double.compare(confidence[b], confidence[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** 0 to 1; NaN if nothing is relevant. The two arrays run in parallel. */
    static double of(double[] confidence, boolean[] relevant) {
        int[] once = new int[confidence.length];
        Arrays.fill(once, 1);
        return new AveragePrecision(confidence, relevant).of(once);
    }

    /**
     * Of a draw with replacement that holds each item so many times; NaN if it holds nothing relevant. The copies of an
     * item do not count as found before each other: they would lift every draw above the figure that it is drawn for.
     */
    double of(int[] times) {
        double sum = 0;
        long seen = 0;
        long hits = 0;
        for (int from = 0; from < order.length; ) {
            int to = endOfTies(from);
            for (int i = from; i < to; i++) {
                seen += times[order[i]];
                hits += relevant[order[i]] ? times[order[i]] : 0;
            }
            for (int i = from; i < to; i++) {
                int copies = times[order[i]];
                if (relevant[order[i]] && copies > 0) {
                    sum += copies * (hits - copies + 1.0) / (seen - copies + 1);
                }
            }
            from = to;
        }
        return sum / hits;
    }

    private int endOfTies(int from) {
        int to = from + 1;
        while (to < order.length && confidence[order[to]] == confidence[order[from]]) {
            to++;
        }
        return to;
    }
}
