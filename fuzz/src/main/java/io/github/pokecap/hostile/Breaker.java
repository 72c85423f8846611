package io.github.pokecap.hostile;

import java.util.Arrays;
import java.util.Random;

/** Breaks files as transport and storage do, by lot. */
final class Breaker {
    private static final int MOST_FLIPS = 8;
    private static final int HEAD = 64;

    private final Random random;

    Breaker(Random random) {
        this.random = random;
    }

    /** Only its beginning. */
    byte[] truncated(byte[] file) {
        return Arrays.copyOf(file, random.nextInt(file.length));
    }

    /** Some bits changed, every other time near the beginning, where the sizes are. */
    byte[] flipped(byte[] file) {
        byte[] broken = file.clone();
        int near = random.nextBoolean() ? Math.min(HEAD, file.length) : file.length;
        for (int i = random.nextInt(MOST_FLIPS); i >= 0; i--) {
            broken[random.nextInt(near)] ^= (byte) (1 << random.nextInt(8));
        }
        return broken;
    }

    /** Noise from some place on. */
    byte[] noisy(byte[] file) {
        byte[] broken = file.clone();
        byte[] noise = new byte[random.nextInt(file.length)];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, broken, file.length - noise.length, noise.length);
        return broken;
    }

    /** A piece of it left out, as when a block of a disk is lost. */
    byte[] shortened(byte[] file) {
        int from = random.nextInt(file.length);
        int to = from + random.nextInt(file.length - from);
        byte[] broken = Arrays.copyOf(file, file.length - (to - from));
        System.arraycopy(file, to, broken, from, file.length - to);
        return broken;
    }
}
