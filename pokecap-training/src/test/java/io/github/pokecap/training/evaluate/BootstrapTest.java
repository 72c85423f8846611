package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static double mean(double[] sums) {
        return sums[0] / sums[1];
    }

    private static double[][] halfRight(int pictures) {
        double[][] rows = new double[pictures][];
        for (int i = 0; i < pictures; i++) {
            rows[i] = new double[] {i % 2, 1};
        }
        return rows;
    }

    @Test
    void comesCloseToTheNormalInterval() {
        // Half of 400 right: standard error sqrt(0.25 / 400) = 0.025, so 0.5 +- 1.96 * 0.025 = 0.451 to 0.549.
        Interval interval = new Bootstrap(halfRight(400), 7).interval(BootstrapTest::mean);
        assertThat(interval.value()).isEqualTo(0.5);
        assertThat(interval.low()).isCloseTo(0.451, within(0.006));
        assertThat(interval.high()).isCloseTo(0.549, within(0.006));
    }

    @Test
    void theSeedDecides() {
        Bootstrap first = new Bootstrap(halfRight(31), 7);
        assertThat(first.interval(BootstrapTest::mean)).isEqualTo(first.interval(BootstrapTest::mean));
        // Figures of fine grain, so that two seeds would hardly meet by chance.
        double[][] rows = new double[50][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {Math.sqrt(i), 1};
        }
        assertThat(new Bootstrap(rows, 1).interval(BootstrapTest::mean))
                .isNotEqualTo(new Bootstrap(rows, 2).interval(BootstrapTest::mean));
    }

    @Test
    void allAlikeLeavesNoDoubt() {
        double[][] rows = {{1, 1}, {1, 1}};
        assertThat(new Bootstrap(rows, 7).interval(BootstrapTest::mean)).isEqualTo(new Interval(1, 1, 1));
    }

    @Test
    void leavesOutDrawsThatMeasureNothing() {
        // One of two pictures has a label, and it is right. A quarter of the draws has no label; the rest gives 1.
        double[][] rows = {{1, 1}, {0, 0}};
        assertThat(new Bootstrap(rows, 7).interval(BootstrapTest::mean)).isEqualTo(new Interval(1, 1, 1));
    }

    @Test
    void isNotMeasuredWithoutPictures() {
        Interval none = new Bootstrap(new double[0][], 7).interval(BootstrapTest::mean);
        assertThat(none).isEqualTo(new Interval(Double.NaN, Double.NaN, Double.NaN));
    }

    @Test
    void aFigureOfDrawsSeesTheDrawsOfAFigureOfSums() {
        double[][] rows = halfRight(31);
        Interval ofSums = new Bootstrap(rows, 7).interval(BootstrapTest::mean);
        Interval ofDraws = Bootstrap.interval(31, 7, times -> {
            double right = 0;
            for (int i = 0; i < times.length; i++) {
                right += times[i] * rows[i][0];
            }
            return right / 31;
        });
        assertThat(ofDraws).isEqualTo(ofSums);
        assertThat(Bootstrap.interval(0, 7, times -> 1)).isEqualTo(new Interval(Double.NaN, Double.NaN, Double.NaN));
    }

    @Test
    void quantilesLieBetweenNeighbours() {
        // Of 0, 10, 20 the quantile 0.6 stands at index 1.2: 10 + 0.2 * 10 = 12.
        assertThat(Bootstrap.quantile(new double[] {0, 10, 20}, 0.6)).isCloseTo(12, within(1e-12));
        assertThat(Bootstrap.quantile(new double[0], 0.5)).isNaN();
    }
}
