package io.github.pokecap.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Counts of the same pictures before and after, side by side, so that the bootstrap draws a picture with both: the
 * chance of which pictures are hard then falls out of the drop.
 */
final class PairedCounts {
    private final String name;
    private final String measure;
    private final ToDoubleFunction<double[]> figure;
    private final List<double[]> before = new ArrayList<>();
    private final List<double[]> after = new ArrayList<>();

    /** The figure is a function of summed counts. */
    PairedCounts(String name, String measure, ToDoubleFunction<double[]> figure) {
        this.name = name;
        this.measure = measure;
        this.figure = figure;
    }

    void add(double[] one, double[] other) {
        before.add(one);
        after.add(other);
    }

    Drop drop(long seed) {
        double[][] rows = new double[before.size()][];
        for (int i = 0; i < rows.length; i++) {
            int columns = before.get(i).length;
            rows[i] = new double[2 * columns];
            System.arraycopy(before.get(i), 0, rows[i], 0, columns);
            System.arraycopy(after.get(i), 0, rows[i], columns, columns);
        }
        Bootstrap bootstrap = new Bootstrap(rows, seed);
        return new Drop(
                name,
                measure,
                bootstrap.figure(this::first),
                bootstrap.figure(this::second),
                bootstrap.interval(sums -> first(sums) - second(sums)));
    }

    private double first(double[] sums) {
        return figure.applyAsDouble(half(sums, 0));
    }

    private double second(double[] sums) {
        return figure.applyAsDouble(half(sums, sums.length / 2));
    }

    private static double[] half(double[] sums, int from) {
        double[] half = new double[sums.length / 2];
        System.arraycopy(sums, from, half, 0, half.length);
        return half;
    }
}
