package io.github.pokecap.image;

import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;

/**
 * Decoded pixels in native memory, owned by the scope that they were made in.
 *
 * @param color 8 bits BGR, over white where the image is transparent: what was hidden there is gone
 * @param alpha 8 bits, of the same size; null if the image cannot be transparent
 * @param imageWidth width of the whole image, turned as its EXIF data asks, before any reduction
 * @param imageHeight height of the whole image
 */
record Pixels(Mat color, @Nullable Mat alpha, int imageWidth, int imageHeight) {}
