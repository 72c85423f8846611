package io.github.pokecap.training.evaluate;

/** The one figure by which a facet is judged, as a function of counts that add up over pictures; and two of captions. */
final class Headline {
    static final String CIDER_D = "CIDEr-D";
    static final String TRUE_ASSERTIONS = "true assertions";

    private Headline() {}

    static String measure(boolean multi) {
        return multi ? "micro-F1" : "accuracy";
    }

    /** Right, answered and true values of one picture. */
    static double[] counts(FacetAnswer answer) {
        Tally tally = Tally.of(answer);
        return new double[] {tally.right(), tally.answered(), tally.support()};
    }

    /** Right by true values, or F1 of the pooled counts. */
    static double figure(boolean multi, double[] sums) {
        return multi ? 2 * sums[0] / (sums[1] + sums[2]) : sums[0] / sums[2];
    }
}
