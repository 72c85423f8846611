package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdFitTest {
    /** The score whose logistic is the confidence. */
    private static float score(double confidence) {
        return (float) Math.log(confidence / (1 - confidence));
    }

    private static float fit(double[] confidences, boolean... right) {
        List<float[]> scores = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            scores.add(new float[] {score(confidences[i])});
            truths.add(right[i] ? new int[] {0} : new int[0]);
        }
        return ThresholdFit.of(
                new ScoredRows(PlantedRows.facet(Facet.Kind.MULTI, 1), scores, truths),
                new Calibration(new float[] {1}, new float[1]))[0];
    }

    /**
     * Five rows, three right. From 0.9 on: 1 said, 1 right, F1 = 2 / (1 + 3) = 0.5. From 0.7: 2 said, 1 right, 2 / 5 =
     * 0.4. From 0.6: 3 said, 2 right, 4 / 6 = 0.667. From 0.3: 4 said, 3 right, 6 / 7 = 0.857, the best. From 0.1: 5
     * said, 3 right, 6 / 8 = 0.75.
     */
    @Test
    void takesTheBestMicroF1() {
        assertThat(fit(new double[] {0.6, 0.9, 0.1, 0.3, 0.7}, true, true, false, true, false))
                .isCloseTo(0.3f, within(1e-6f));
    }

    /**
     * From 0.8 on: 1 of 1 right of 2, 2 / 3. From 0.5 all three that have it are said: 2 right of 4 said, 4 / 6, no
     * better, so the higher one stays. Saying only some of those that are equally sure is no choice.
     */
    @Test
    void whatIsEquallySureIsSaidTogether() {
        assertThat(fit(new double[] {0.8, 0.5, 0.5, 0.5}, true, true, false, false))
                .isCloseTo(0.8f, within(1e-6f));
    }

    @Test
    void withNothingRightItIsAHalf() {
        assertThat(fit(new double[] {0.8, 0.2}, false, false)).isEqualTo(0.5f);
    }

    /** One threshold for all values: two values, of which one row has the first (0.9) and the other the second (0.4). */
    @Test
    void allValuesShareOne() {
        float[] thresholds = ThresholdFit.of(
                new ScoredRows(
                        PlantedRows.facet(Facet.Kind.MULTI, 2),
                        List.of(new float[] {score(0.9), score(0.1)}, new float[] {score(0.2), score(0.4)}),
                        List.of(new int[] {0}, new int[] {1})),
                new Calibration(new float[] {1, 1}, new float[2]));

        assertThat(thresholds).containsExactly(new float[] {0.4f, 0.4f}, within(1e-6f));
    }

    @Test
    void aSingleFacetAlwaysSaysItsBest() {
        assertThat(ThresholdFit.of(
                        new ScoredRows(
                                PlantedRows.facet(Facet.Kind.SINGLE, 2), List.of(new float[2]), List.of(new int[] {0})),
                        new Calibration(new float[] {1, 1}, new float[2])))
                .containsExactly(0, 0);
    }
}
