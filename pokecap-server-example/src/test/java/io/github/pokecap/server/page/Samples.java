package io.github.pokecap.server.page;

import java.nio.file.Path;

/** The drawn pictures of the repository. */
final class Samples {
    static final Path FISH = of("blue-fish.png");
    static final Path BIRD = of("brown-bird.png");
    static final Path FROG = of("green-frog.png");
    static final Path CRAB = of("red-crab.png");

    private Samples() {}

    private static Path of(String name) {
        return Path.of("..", "samples", name).toAbsolutePath().normalize();
    }
}
