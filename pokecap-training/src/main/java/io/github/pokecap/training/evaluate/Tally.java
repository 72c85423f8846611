package io.github.pokecap.training.evaluate;

/**
 * How many values were said, how many should have been, and how many are in both. Precision, recall and their
 * harmonic mean F1 as in van Rijsbergen, <i>Information Retrieval</i>, 1979.
 *
 * @param right true and answered
 * @param answered answered, right or wrong
 * @param support true, answered or not
 */
record Tally(long right, long answered, long support) {
    static final Tally NONE = new Tally(0, 0, 0);

    /** The tally of one picture's answer. */
    static Tally of(FacetAnswer answer) {
        long right = answer.answered().stream().filter(answer.truth()::contains).count();
        return new Tally(right, answer.answered().size(), answer.truth().size());
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, answered + other.answered, support + other.support);
    }

    /** Share of the answers that are right; 0 where nothing was answered though something is true. */
    double precision() {
        return rate(answered);
    }

    /** Share of the truth that was answered; 0 where nothing is true though something was answered. */
    double recall() {
        return rate(support);
    }

    /** 2 right / (answered + support); NaN if both are 0. */
    double f1() {
        return 2.0 * right / (answered + support);
    }

    /** True and not answered, or answered and not true. */
    long wrong() {
        return answered + support - 2 * right;
    }

    private double rate(long of) {
        if (of == 0) {
            return answered + support == 0 ? Double.NaN : 0;
        }
        return (double) right / of;
    }
}
