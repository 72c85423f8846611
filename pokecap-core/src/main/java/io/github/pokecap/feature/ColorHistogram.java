package io.github.pokecap.feature;

import java.util.Arrays;

/**
 * How many pixels have each {@link LabColor}, as a list of the colours that occur.
 *
 * @param colors in the order in which they were first met
 * @param counts the pixels of each
 * @param pixels of all colours
 */
record ColorHistogram(int[] colors, int[] counts, int pixels) {
    /** Counts pixel by pixel, one histogram after the other; the table of all colours is laid out once. */
    static final class Counter {
        private final int[] table = new int[LabColor.COUNT];
        private int[] seen = new int[256];
        private int distinct;
        private int pixels;

        void add(int color) {
            add(color, 1);
        }

        private void add(int color, int count) {
            if (table[color] == 0) {
                if (distinct == seen.length) {
                    seen = Arrays.copyOf(seen, 2 * distinct);
                }
                seen[distinct++] = color;
            }
            table[color] += count;
            pixels += count;
        }

        /** Adds what another histogram counted. */
        void add(ColorHistogram other) {
            for (int k = 0; k < other.colors.length; k++) {
                add(other.colors[k], other.counts[k]);
            }
        }

        /** What was counted; the next histogram starts from nothing. */
        ColorHistogram histogram() {
            int[] colors = Arrays.copyOf(seen, distinct);
            int[] counts = new int[distinct];
            for (int k = 0; k < distinct; k++) {
                counts[k] = table[colors[k]];
                table[colors[k]] = 0;
            }
            ColorHistogram histogram = new ColorHistogram(colors, counts, pixels);
            distinct = 0;
            pixels = 0;
            return histogram;
        }
    }
}
