package io.github.pokecap.training.evaluate;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap (Efron and Tibshirani, <i>An Introduction to the Bootstrap</i>, 1993): draws the pictures anew,
 * with replacement, 1000 times, and takes the middle 95 % of the figures.
 *
 * <p>Each picture is a row of counts, and most figures are functions of the sums of the columns. The seed alone
 * decides what is drawn, so two figures over the same pictures see the same draws.
 */
final class Bootstrap {
    static final int RESAMPLES = 1000;

    private final double[][] rows;
    private final long seed;

    Bootstrap(double[][] rows, long seed) {
        this.rows = rows;
        this.seed = seed;
    }

    /** The figure over all pictures; NaN without any. */
    double figure(ToDoubleFunction<double[]> figure) {
        if (rows.length == 0) {
            return Double.NaN;
        }
        int[] once = new int[rows.length];
        Arrays.fill(once, 1);
        return figure.applyAsDouble(sum(once));
    }

    /** The figure over all pictures and its interval; all NaN without any. */
    Interval interval(ToDoubleFunction<double[]> figure) {
        return interval(rows.length, seed, times -> figure.applyAsDouble(sum(times)));
    }

    /**
     * A figure that is no function of sums, and its interval; all NaN without pictures.
     *
     * @param pictures how many there are
     * @param figure of how many times each picture was drawn
     */
    static Interval interval(int pictures, long seed, ToDoubleFunction<int[]> figure) {
        if (pictures == 0) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        int[] once = new int[pictures];
        Arrays.fill(once, 1);
        double value = figure.applyAsDouble(once);
        Random random = new Random(seed);
        double[] figures = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            int[] times = new int[pictures];
            random.ints(pictures, 0, pictures).forEach(picture -> times[picture]++);
            figures[i] = figure.applyAsDouble(times);
        }
        // A draw may hold nothing to measure; it says nothing about the spread.
        double[] sorted =
                Arrays.stream(figures).filter(f -> !Double.isNaN(f)).sorted().toArray();
        return new Interval(value, quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    private double[] sum(int[] times) {
        double[] sums = new double[rows[0].length];
        for (int row = 0; row < times.length; row++) {
            for (int column = 0; column < sums.length; column++) {
                sums[column] += times[row] * rows[row][column];
            }
        }
        return sums;
    }

    /** Linear between neighbours (Hyndman and Fan 1996, type 7). */
    static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
