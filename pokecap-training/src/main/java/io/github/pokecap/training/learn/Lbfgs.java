package io.github.pokecap.training.learn;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import smile.math.DifferentiableMultivariateFunction;

/**
 * Finds the least of a smooth function (Liu and Nocedal, <i>On the limited memory BFGS method for large scale
 * optimization</i>, 1989): the last few steps tell how the slope bends, which turns the way down into the way to the
 * bottom; along it a step is halved until it goes down enough. Smile's own L-BFGS gives up long before the bottom where
 * slopes are steep, as those of log losses summed over many rows are.
 */
final class Lbfgs {
    private static final int MEMORY = 8;
    private static final int MOST_HALVINGS = 50;

    /** The share of what the slope promises that a step must keep (Armijo). */
    private static final double KEPT = 1e-4;

    /** One step: where it went, how the slope changed, and the product of both. */
    private record Step(double[] moved, double[] turned, double product) {}

    private final DifferentiableMultivariateFunction function;
    private final ArrayDeque<Step> steps = new ArrayDeque<>();

    private Lbfgs(DifferentiableMultivariateFunction function) {
        this.function = function;
    }

    /**
     * Moves {@code x} to where the function is least.
     *
     * @param tolerance it ends where no slope, times its parameter if that is above 1, is more than this share of the
     *     function's value, or of 1 if that is less
     */
    static void minimize(DifferentiableMultivariateFunction function, double[] x, double tolerance, int mostSteps) {
        new Lbfgs(function).run(x, tolerance, mostSteps);
    }

    private void run(double[] x, double tolerance, int mostSteps) {
        double[] slope = new double[x.length];
        double value = function.g(x, slope);
        for (int step = 0; step < mostSteps && !isFlat(x, slope, value, tolerance); step++) {
            double[] way = way(slope);
            double descent = dot(way, slope);
            if (descent >= 0) {
                // What was remembered misleads; start again from the slope alone.
                steps.clear();
                way = way(slope);
                descent = dot(way, slope);
            }
            double[] next = new double[x.length];
            double[] nextSlope = new double[x.length];
            double length = steps.isEmpty() ? Math.min(1, 1 / Math.sqrt(-descent)) : 1;
            double nextValue = walk(x, way, length, next, nextSlope);
            for (int halving = 0; !(nextValue <= value + KEPT * length * descent); halving++) {
                if (halving == MOST_HALVINGS) {
                    return;
                }
                length /= 2;
                nextValue = walk(x, way, length, next, nextSlope);
            }
            remember(x, slope, next, nextSlope);
            System.arraycopy(next, 0, x, 0, x.length);
            slope = nextSlope;
            value = nextValue;
        }
    }

    private double walk(double[] from, double[] way, double length, double[] to, double[] slope) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + length * way[i];
        }
        return function.g(to, slope);
    }

    private static boolean isFlat(double[] x, double[] slope, double value, double tolerance) {
        double steepest = 0;
        for (int i = 0; i < x.length; i++) {
            steepest = Math.max(steepest, Math.abs(slope[i]) * Math.max(1, Math.abs(x[i])));
        }
        return steepest <= tolerance * Math.max(1, value);
    }

    private void remember(double[] x, double[] slope, double[] next, double[] nextSlope) {
        double[] moved = minus(next, x);
        double[] turned = minus(nextSlope, slope);
        double product = dot(moved, turned);
        if (product > 1e-12 * Math.sqrt(dot(moved, moved) * dot(turned, turned))) {
            steps.addLast(new Step(moved, turned, product));
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    /** The slope turned around, and bent by what the steps tell (the two loops of Nocedal, 1980). */
    private double[] way(double[] slope) {
        double[] way = slope.clone();
        double[] shares = new double[steps.size()];
        int at = shares.length;
        for (Iterator<Step> latestFirst = steps.descendingIterator(); latestFirst.hasNext(); ) {
            Step step = latestFirst.next();
            shares[--at] = dot(step.moved(), way) / step.product();
            add(way, -shares[at], step.turned());
        }
        if (!steps.isEmpty()) {
            Step latest = steps.getLast();
            double scale = latest.product() / dot(latest.turned(), latest.turned());
            Arrays.setAll(way, i -> way[i] * scale);
        }
        for (Step step : steps) {
            add(way, shares[at++] - dot(step.turned(), way) / step.product(), step.moved());
        }
        Arrays.setAll(way, i -> -way[i]);
        return way;
    }

    private static void add(double[] to, double times, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
