package io.github.pokecap.benchmark;

import io.github.pokecap.Captioner;
import io.github.pokecap.pokedex.Pokedex;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The captioner that users have, for the fields of benchmarks. */
public final class BundledModel {
    private BundledModel() {}

    /** Reads it anew. */
    public static Captioner captioner() {
        try {
            return Pokedex.captioner();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled model", e);
        }
    }
}
