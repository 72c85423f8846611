package io.github.pokecap.training.disturb;

import java.util.SplittableRandom;

/** Random numbers that hang on a name and a seed: what is drawn for one picture does not depend on the others. */
final class NamedRandom {
    /** Odd and far from 2 to any power, as Steele, Lea and Flood choose it for SplittableRandom (2014). */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private NamedRandom() {}

    static SplittableRandom of(String name, long seed) {
        long state = seed;
        for (int i = 0; i < name.length(); i++) {
            state = state * GOLDEN + name.charAt(i);
        }
        return new SplittableRandom(state);
    }
}
