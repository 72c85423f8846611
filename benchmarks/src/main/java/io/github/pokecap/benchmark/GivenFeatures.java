package io.github.pokecap.benchmark;

import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.feature.LocalExtractor;
import io.github.pokecap.image.Picture;
import java.util.Map;

/** Extractors that look at nothing: what comes after them is measured without them. */
final class GivenFeatures {
    private GivenFeatures() {}

    /** The same row for every picture. */
    static GlobalExtractor row(float[] given) {
        return new Row(given);
    }

    /** The same descriptors for every picture. */
    static LocalExtractor descriptors(Descriptors given) {
        return new Local(given);
    }

    private record Row(float[] given) implements GlobalExtractor {
        @Override
        public String name() {
            return "benchmark/row";
        }

        @Override
        public Map<String, Double> settings() {
            return Map.of();
        }

        @Override
        public int length() {
            return given.length;
        }

        @Override
        public void extract(Picture picture, float[] row, int offset) {
            System.arraycopy(given, 0, row, offset, given.length);
        }
    }

    private record Local(Descriptors given) implements LocalExtractor {
        @Override
        public String name() {
            return "benchmark/descriptors";
        }

        @Override
        public Map<String, Double> settings() {
            return Map.of();
        }

        @Override
        public Descriptors extract(Picture picture) {
            return given;
        }
    }
}
