package io.github.pokecap.training.evaluate;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap (Efron and Tibshirani, <i>An Introduction to the Bootstrap</i>, 1993): draws the pictures anew,
 * with replacement, 1000 times, and takes the middle 95 % of the figures.
 *
 * <p>Each picture is a row of counts, and every figure here is a function of the sums of the columns. The seed alone
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
        int[] all = new int[rows.length];
        Arrays.setAll(all, i -> i);
        return figure.applyAsDouble(sum(all));
    }

    /** The figure over all pictures and its interval; all NaN without any. */
    Interval interval(ToDoubleFunction<double[]> figure) {
        double value = figure(figure);
        if (rows.length == 0) {
            return new Interval(value, value, value);
        }
        Random random = new Random(seed);
        double[] figures = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            figures[i] = figure.applyAsDouble(
                    sum(random.ints(rows.length, 0, rows.length).toArray()));
        }
        // A draw may hold nothing to measure; it says nothing about the spread.
        double[] sorted =
                Arrays.stream(figures).filter(f -> !Double.isNaN(f)).sorted().toArray();
        return new Interval(value, quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    private double[] sum(int[] drawn) {
        double[] sums = new double[rows[0].length];
        for (int row : drawn) {
            for (int column = 0; column < sums.length; column++) {
                sums[column] += rows[row][column];
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
