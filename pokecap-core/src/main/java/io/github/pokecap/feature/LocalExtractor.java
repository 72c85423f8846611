package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;

/** Finds keypoints in a picture and describes the pixels around each in 256 bits. */
public non-sealed interface LocalExtractor extends FeatureExtractor {
    /**
     * Finds and describes the keypoints of a picture.
     *
     * @param picture what to look at
     * @return none, if nothing in the picture stands out
     */
    Descriptors extract(Picture picture);
}
