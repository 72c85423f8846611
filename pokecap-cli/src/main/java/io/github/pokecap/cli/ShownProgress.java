package io.github.pokecap.cli;

import io.github.pokecap.training.Progress;

/** Progress that takes its last line back, or finishes it, when it is closed. */
interface ShownProgress extends Progress, AutoCloseable {
    @Override
    void close();
}
