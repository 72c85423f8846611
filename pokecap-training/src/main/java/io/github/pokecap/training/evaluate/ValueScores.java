package io.github.pokecap.training.evaluate;

/**
 * How well one value of a facet is told. Immutable. Rates go from 0 to 1.
 *
 * @param value the value, such as {@code green}
 * @param known whether the model can say the value at all; if not, every picture that has it is an error
 * @param trained how many training pictures have it; 0 if unseen or not told
 * @param support how many evaluated pictures have it
 * @param answered how many evaluated pictures were answered with it
 * @param right how many of those answers are true
 * @param averagePrecision see {@link FacetScores#meanAveragePrecision}; 0 for an unknown value, NaN if no picture has
 *     the value
 * @param prior share of the evaluated pictures that have the value: the average precision of a coin
 */
public record ValueScores(
        String value,
        boolean known,
        int trained,
        long support,
        long answered,
        long right,
        double averagePrecision,
        double prior) {
    /**
     * Share of the answers with this value that are true.
     *
     * @return 0 to 1, 0 if it was never answered, NaN if it was neither answered nor true
     */
    public double precision() {
        return tally().precision();
    }

    /**
     * Share of the pictures with this value that were answered with it.
     *
     * @return 0 to 1, 0 if it is never true, NaN if it was neither answered nor true
     */
    public double recall() {
        return tally().recall();
    }

    /**
     * Harmonic mean of precision and recall (van Rijsbergen 1979).
     *
     * @return 0 to 1, NaN if it was neither answered nor true
     */
    public double f1() {
        return tally().f1();
    }

    Tally tally() {
        return new Tally(right, answered, support);
    }
}
