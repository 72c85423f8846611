package io.github.pokecap.explain;

/**
 * A place in a picture that stands out, and the visual word for what is there.
 *
 * @param x pixels from the left edge of the picture
 * @param y pixels from the top edge of the picture
 * @param size diameter of what the word tells of, in pixels; 0 if the extractor does not know
 * @param word number of the word in the model's vocabulary, from 0
 */
public record Keypoint(float x, float y, float size, int word) {}
