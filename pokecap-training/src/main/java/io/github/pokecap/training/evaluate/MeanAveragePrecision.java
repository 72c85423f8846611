package io.github.pokecap.training.evaluate;

import java.util.Collection;

/**
 * The mean of the average precision of the values that are true of at least one picture (as in Everingham et al.,
 * <i>The PASCAL Visual Object Classes Challenge</i>, 2010, without interpolation), beside what chance would give.
 */
final class MeanAveragePrecision {
    private MeanAveragePrecision() {}

    /** 0 to 1; NaN if no value occurs. */
    static double of(Collection<ValueScores> values) {
        return Mean.of(values.stream().mapToDouble(ValueScores::averagePrecision));
    }

    /** The mean share of the pictures that have a value, over the same values. */
    static double prior(Collection<ValueScores> values) {
        return Mean.of(values.stream().filter(value -> value.support() > 0).mapToDouble(ValueScores::prior));
    }
}
