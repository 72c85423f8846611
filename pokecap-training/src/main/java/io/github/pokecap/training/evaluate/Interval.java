package io.github.pokecap.training.evaluate;

/**
 * A figure with its 95 % bootstrap interval. Immutable.
 *
 * @param value the figure itself
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Interval(double value, double low, double high) {}
