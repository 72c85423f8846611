package io.github.pokecap.training.disturb;

import java.util.SplittableRandom;

/**
 * Smooth noise over a picture: octaves of random values on ever finer lattices, smoothly joined, each with half the
 * height of the one before (Perlin, <i>An Image Synthesizer</i>, 1985, with values in the place of gradients). That makes
 * amplitude inverse to frequency, as in photographs.
 */
final class ValueNoise {
    private final int octaves;
    private final double coarsest;
    private final double[][] lattices;
    private final int[] columns;

    /**
     * Noise that is about 0.5 and within 0 to 1.
     *
     * @param coarsest cells of the first lattice along the width
     * @param octaves how many lattices
     * @param proportion height by width
     */
    ValueNoise(double coarsest, int octaves, double proportion, SplittableRandom random) {
        this.octaves = octaves;
        this.coarsest = coarsest;
        this.lattices = new double[octaves][];
        this.columns = new int[octaves];
        for (int octave = 0; octave < octaves; octave++) {
            double cells = coarsest * (1 << octave);
            columns[octave] = (int) cells + 2;
            int rows = (int) (cells * proportion) + 2;
            lattices[octave] = random.doubles((long) columns[octave] * rows).toArray();
        }
    }

    /**
     * The noise at a place.
     *
     * @param x from 0 to below 1 across the width
     * @param y from 0 to below the proportion, in the same unit
     */
    double at(double x, double y) {
        double sum = 0;
        double height = 1;
        double heights = 0;
        for (int octave = 0; octave < octaves; octave++) {
            double cells = coarsest * (1 << octave);
            sum += height * smooth(lattices[octave], columns[octave], x * cells, y * cells);
            heights += height;
            height /= 2;
        }
        return sum / heights;
    }

    private static double smooth(double[] lattice, int columns, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double across = eased(x - left);
        double down = eased(y - top);
        int at = top * columns + left;
        double above = mix(lattice[at], lattice[at + 1], across);
        double below = mix(lattice[at + columns], lattice[at + columns + 1], across);
        return mix(above, below, down);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
