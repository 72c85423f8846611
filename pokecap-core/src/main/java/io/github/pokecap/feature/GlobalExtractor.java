package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;

/**
 * Describes a whole picture in one vector of fixed length. May be implemented by users: hand an own extractor to the
 * trainer, and again to {@code Captioner.load} when the model is read.
 */
public non-sealed interface GlobalExtractor extends FeatureExtractor {
    /**
     * How many numbers this extractor gives.
     *
     * @return at least 1
     */
    int length();

    /**
     * Describes a picture.
     *
     * @param picture what to look at; its foreground may be empty
     * @param row where to write; holds zeros there; every number must be finite
     * @param offset index of the first of {@link #length()} numbers to write
     */
    void extract(Picture picture, float[] row, int offset);
}
