package io.github.pokecap.image;

import org.opencv.core.Mat;

/**
 * Decoded pixels in native memory, owned by the scope that they were made in.
 *
 * @param mat 8 bits: BGR, or BGRA over white where it is transparent: what was hidden there is gone
 * @param imageWidth width of the whole image, turned as its EXIF data asks, before any reduction
 * @param imageHeight height of the whole image
 */
record Pixels(Mat mat, int imageWidth, int imageHeight) {
    /** Whether there is an alpha channel; all of it may be opaque. */
    boolean hasAlpha() {
        return mat.channels() == 4;
    }
}
