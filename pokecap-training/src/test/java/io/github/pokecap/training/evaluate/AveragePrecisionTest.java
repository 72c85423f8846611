package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AveragePrecisionTest {
    @Test
    void isTheMeanPrecisionAtTheRelevantItems() {
        // Ranked: right (1/1), wrong, right (2/3). Mean: (1 + 2/3) / 2 = 5/6.
        assertThat(AveragePrecision.of(new double[] {0.7, 0.9, 0.8}, new boolean[] {true, true, false}))
                .isCloseTo(5.0 / 6, within(1e-12));
    }

    @Test
    void takesTiesTogether() {
        // Four of equal confidence, one right: found at rank 4, so 1/4, wherever it stands.
        double[] equal = {0.5, 0.5, 0.5, 0.5};
        assertThat(AveragePrecision.of(equal, new boolean[] {true, false, false, false}))
                .isEqualTo(0.25);
        assertThat(AveragePrecision.of(equal, new boolean[] {false, false, false, true}))
                .isEqualTo(0.25);
    }

    @Test
    void aDrawMayHoldAnItemSeveralTimesOrNever() {
        AveragePrecision ranking =
                new AveragePrecision(new double[] {0.9, 0.8, 0.7, 0.6}, new boolean[] {false, true, false, true});
        // Wrong once; right twice, each copy without the other 1/2; wrong never; right once 3/4: (1 + 3/4) / 3 = 7/12.
        assertThat(ranking.of(new int[] {1, 2, 0, 1})).isCloseTo(7.0 / 12, within(1e-12));
        assertThat(ranking.of(new int[] {3, 0, 1, 0})).isNaN();
    }

    /** Three of 40 are relevant: the draws must scatter around the figure, not above it. 0.131, and 0.146 on average. */
    @Test
    void drawsAreNotFlattered() {
        Random random = new Random(7);
        double[] confidence = random.doubles(40).toArray();
        boolean[] relevant = new boolean[40];
        relevant[3] = relevant[17] = relevant[31] = true;
        AveragePrecision ranking = new AveragePrecision(confidence, relevant);
        double sum = 0;
        int measured = 0;
        for (int draw = 0; draw < 4000; draw++) {
            int[] times = new int[40];
            random.ints(40, 0, 40).forEach(item -> times[item]++);
            double precision = ranking.of(times);
            sum += Double.isNaN(precision) ? 0 : precision;
            measured += Double.isNaN(precision) ? 0 : 1;
        }
        assertThat(sum / measured).isCloseTo(AveragePrecision.of(confidence, relevant), within(0.02));
    }

    @Test
    void isNotMeasuredWhereNothingIsRelevant() {
        assertThat(AveragePrecision.of(new double[0], new boolean[0])).isNaN();
        assertThat(AveragePrecision.of(new double[] {0.5}, new boolean[] {false}))
                .isNaN();
    }

    @RepeatedTest(20)
    void theOrderOfTheItemsDoesNotMatter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int n = 1 + random.nextInt(30);
        double[] confidence =
                random.doubles(n).map(d -> Math.round(d * 5) / 5.0).toArray();
        boolean[] relevant = new boolean[n];
        double[] backwards = new double[n];
        boolean[] relevantBackwards = new boolean[n];
        for (int i = 0; i < n; i++) {
            relevant[i] = i == 0 || random.nextBoolean();
            backwards[n - 1 - i] = confidence[i];
            relevantBackwards[n - 1 - i] = relevant[i];
        }
        double precision = AveragePrecision.of(confidence, relevant);
        assertThat(precision).isBetween(0.0, 1.0);
        assertThat(AveragePrecision.of(backwards, relevantBackwards)).isEqualTo(precision);
    }
}
