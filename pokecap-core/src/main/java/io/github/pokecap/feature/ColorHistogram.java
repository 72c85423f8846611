package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Arrays;

/** How many interior pixels have each {@link LabColor}, as a list of the colours that occur. */
record ColorHistogram(int[] colors, int[] counts, int pixels) {
    static ColorHistogram of(Picture picture, int[] interior) {
        int[] table = new int[LabColor.COUNT];
        int[] seen = new int[Math.min(interior.length, LabColor.COUNT)];
        int distinct = 0;
        for (int i : interior) {
            int color = LabColor.index(picture.rgb(i));
            if (table[color]++ == 0) {
                seen[distinct++] = color;
            }
        }
        int[] colors = Arrays.copyOf(seen, distinct);
        int[] counts = new int[distinct];
        for (int k = 0; k < distinct; k++) {
            counts[k] = table[colors[k]];
        }
        return new ColorHistogram(colors, counts, interior.length);
    }
}
