package io.github.pokecap.server.page;

import io.github.pokecap.Caption;
import io.github.pokecap.explain.TagExplanation;
import io.github.pokecap.pokedex.Pokedex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The drawn pictures of the repository, and what the bundled model says of them, whichever model that is. */
final class Samples {
    static final Path FISH = of("blue-fish.png");
    static final Path BIRD = of("brown-bird.png");
    static final Path FROG = of("green-frog.png");
    static final Path CRAB = of("red-crab.png");

    private Samples() {}

    static Caption caption(Path sample) {
        try {
            return Pokedex.captioner().caption(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For one of the values that is said of it. */
    static TagExplanation explanation(Path sample, String value) {
        try {
            return Pokedex.captioner().explain(sample).tags().stream()
                    .filter(one -> one.tag().value().equals(value))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the page rounds it. */
    static String percent(double confidence) {
        return Math.round(100 * confidence) + " %";
    }

    private static Path of(String name) {
        return Path.of("..", "samples", name).toAbsolutePath().normalize();
    }
}
