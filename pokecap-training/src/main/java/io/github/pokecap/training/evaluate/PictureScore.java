package io.github.pokecap.training.evaluate;

/**
 * How close the caption of one picture comes to its references. Immutable.
 *
 * @param file the name of the picture
 * @param ciderD CIDEr-D of the caption, 0 to 10; NaN without references
 */
public record PictureScore(String file, double ciderD) {}
