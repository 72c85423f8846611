package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Arrays;

/**
 * The pixels whose colour is the subject's own: the foreground without its rim, where antialiasing and scaling mix in
 * the background.
 */
final class Interior {
    private Interior() {}

    /** Indices of the interior's pixels in ascending order; those of the whole foreground if it is all rim. */
    static int[] of(Picture picture) {
        int width = picture.width();
        int height = picture.height();
        int[] inside = new int[width * height];
        int count = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int i = y * width + x;
                if (picture.isForeground(i)
                        && picture.isForeground(i - 1)
                        && picture.isForeground(i + 1)
                        && picture.isForeground(i - width)
                        && picture.isForeground(i + width)) {
                    inside[count++] = i;
                }
            }
        }
        if (count == 0) {
            for (int i = 0; i < width * height; i++) {
                if (picture.isForeground(i)) {
                    inside[count++] = i;
                }
            }
        }
        return Arrays.copyOf(inside, count);
    }
}
