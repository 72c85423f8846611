package io.github.pokecap.creatures;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Small differences between creatures. Each trait has its own stream of chance, so that drawing one limb more leaves
 * the others as they were.
 */
record Variation(long seed) {

    /** A number from low (inclusive) to high (exclusive). */
    double between(String trait, double low, double high) {
        return low + (high - low) * random(trait).nextDouble();
    }

    /** A whole number from low (inclusive) to high (exclusive). */
    int between(String trait, int low, int high) {
        return random(trait).nextInt(low, high);
    }

    <T> T choose(String trait, List<T> from) {
        return from.get(between(trait, 0, from.size()));
    }

    SplittableRandom random(String trait) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + trait.hashCode());
    }
}
