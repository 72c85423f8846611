package io.github.pokecap.training.evaluate;

import java.util.Collection;

/**
 * F1 over several values: micro pools the counts, so that frequent values weigh more; macro takes the mean of the
 * values' own F1, so that all weigh the same (Yang, <i>An Evaluation of Statistical Approaches to Text
 * Categorization</i>, 1999).
 */
final class F1 {
    private F1() {}

    /** 0 to 1; NaN if nothing is true or answered. */
    static double micro(Collection<ValueScores> values) {
        return pooled(values).f1();
    }

    /** 0 to 1, over the values that are true or answered at least once, as scikit-learn does; NaN if none is. */
    static double macro(Collection<ValueScores> values) {
        return Mean.of(values.stream().mapToDouble(ValueScores::f1));
    }

    static Tally pooled(Collection<ValueScores> values) {
        return values.stream().map(ValueScores::tally).reduce(Tally.NONE, Tally::plus);
    }
}
