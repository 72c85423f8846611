package io.github.pokecap.training.evaluate;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whether confidences mean what they say. Of a single facet the first answer of each picture counts, of a multi facet
 * every value of every ranking. Immutable.
 *
 * @param pairs how many confidences were compared with the truth
 * @param expectedError expected calibration error over ten bins of equal width: the mean distance between confidence
 *     and accuracy, weighted by bin (Naeini et al., <i>Obtaining Well Calibrated Probabilities Using Bayesian
 *     Binning</i>, 2015; Guo et al., <i>On Calibration of Modern Neural Networks</i>, 2017); 0 is best, NaN without
 *     pairs
 * @param brier mean square of confidence minus truth (Brier 1950); 0 is best, NaN without pairs
 * @param bins the reliability curve, lowest confidence first; always ten
 */
public record Calibration(long pairs, double expectedError, double brier, List<ReliabilityBin> bins) {
    private static final int BINS = 10;

    /**
     * Copies the bins.
     *
     * @param pairs how many confidences
     * @param expectedError expected calibration error
     * @param brier Brier score
     * @param bins the reliability curve
     */
    public Calibration {
        bins = List.copyOf(bins);
    }

    static Calibration of(Collection<FacetAnswer> answers) {
        Counter counter = new Counter();
        for (FacetAnswer answer : answers) {
            List<Tag> counted = answer.ranking();
            for (Tag tag : answer.multi() ? counted : counted.subList(0, Math.min(1, counted.size()))) {
                counter.add(tag.confidence(), answer.truth().contains(tag.value()));
            }
        }
        return counter.calibration();
    }

    private static final class Counter {
        private final long[] count = new long[BINS];
        private final long[] right = new long[BINS];
        private final double[] confidence = new double[BINS];
        private long pairs;
        private double squares;

        void add(double sure, boolean hit) {
            int bin = Math.min((int) (sure * BINS), BINS - 1);
            count[bin]++;
            right[bin] += hit ? 1 : 0;
            confidence[bin] += sure;
            pairs++;
            double miss = sure - (hit ? 1 : 0);
            squares += miss * miss;
        }

        Calibration calibration() {
            List<ReliabilityBin> bins = new ArrayList<>();
            double error = 0;
            for (int i = 0; i < BINS; i++) {
                bins.add(new ReliabilityBin(
                        (double) i / BINS,
                        (i + 1.0) / BINS,
                        count[i],
                        confidence[i] / count[i],
                        (double) right[i] / count[i]));
                error += Math.abs(confidence[i] - right[i]);
            }
            return new Calibration(pairs, error / pairs, squares / pairs, bins);
        }
    }
}
