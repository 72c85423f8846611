package io.github.pokecap.training.evaluate;

/**
 * The answers of about the same confidence, and how many of them are true: one point of a reliability curve.
 * Immutable.
 *
 * @param from least confidence of the bin
 * @param to greatest confidence of the bin; belongs to the next one, except for 1
 * @param count how many answers fall into it
 * @param confidence their mean confidence; NaN if there are none
 * @param accuracy share of them that is true; NaN if there are none
 */
public record ReliabilityBin(double from, double to, long count, double confidence, double accuracy) {}
