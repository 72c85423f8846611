package io.github.pokecap.classify;

/**
 * Scores the values of one facet from a row of features. Scores are log-odds (of a multi facet's value) or
 * unnormalised log-probabilities (of a single facet's), as far as the method knows them; a {@link Calibration} turns
 * them into confidences.
 *
 * <p>A trained classifier is plain arrays: no native call, no lock, and no allocation in {@link #score} but for the
 * list of neighbours of {@link NearestNeighbors} and one score an output of {@link Blend}. Immutable and thread-safe.
 */
public sealed interface Classifier permits BoostedTrees, RandomForest, LinearClassifier, NearestNeighbors, Blend {
    /**
     * How long a row is.
     *
     * @return at least 1
     */
    int inputs();

    /**
     * How many values are scored.
     *
     * @return at least 1
     */
    int outputs();

    /**
     * Scores one row.
     *
     * @param row {@link #inputs()} features
     * @param scores where to write {@link #outputs()} scores
     */
    void score(float[] row, float[] scores);
}
