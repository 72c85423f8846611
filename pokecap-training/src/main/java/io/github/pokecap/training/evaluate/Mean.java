package io.github.pokecap.training.evaluate;

import java.util.stream.DoubleStream;

/** The mean of the numbers that are numbers. */
final class Mean {
    private Mean() {}

    /** NaN if none is left. */
    static double of(DoubleStream numbers) {
        return numbers.filter(number -> !Double.isNaN(number)).average().orElse(Double.NaN);
    }
}
