package io.github.pokecap.explain;

import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.feature.LocalExtractor;
import io.github.pokecap.image.Picture;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Pictures of letters, and extractors that are simple enough to know what they see. */
final class Drawn {
    private Drawn() {}

    /** Letters: r is red, k black, a dot no subject. */
    static Picture picture(String... rows) {
        int width = rows[0].length();
        int[] rgb = new int[width * rows.length];
        boolean[] foreground = new boolean[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            char letter = rows[i / width].charAt(i % width);
            rgb[i] = letter == 'r' ? 0xff0000 : letter == 'k' ? 0 : 0xffffff;
            foreground[i] = letter != '.';
        }
        return new Picture(
                width, rows.length, rgb, foreground, new Picture.Frame(width, rows.length, 0, 0, width, rows.length));
    }

    static int count(Picture picture, int color) {
        int count = 0;
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            count += picture.isForeground(i) && picture.rgb(i) == color ? 1 : 0;
        }
        return count;
    }

    /** One number: what a function makes of the picture. */
    record Glance(String name, ToDoubleFunction<Picture> seen) implements GlobalExtractor {
        @Override
        public Map<String, Double> settings() {
            return Map.of();
        }

        @Override
        public int length() {
            return 1;
        }

        @Override
        public void extract(Picture picture, float[] row, int offset) {
            row[offset] = (float) seen.applyAsDouble(picture);
        }
    }

    /** Two keypoints in every picture, one described by zeros and one by ones. */
    record TwoKeypoints() implements LocalExtractor {
        @Override
        public String name() {
            return "test/points";
        }

        @Override
        public Map<String, Double> settings() {
            return Map.of();
        }

        @Override
        public Descriptors extract(Picture picture) {
            return new Descriptors(
                    new long[] {0, 0, 0, 0, -1, -1, -1, -1}, new float[] {1, 2}, new float[] {3, 4}, new float[] {
                        31, 37.5f
                    });
        }
    }
}
