package io.github.pokecap.training.disturb;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a camera sees behind a subject, from noise: something above and something below a soft horizon, blots of light
 * out of focus, darker corners, and the grain of a sensor.
 */
final class NaturalScene {
    private static final int MOST_BLOTS = 14;
    private static final double DARK_CORNERS = 0.3;
    private static final double GRAIN = 3;

    /** Top and bottom of what is above, both colours of what is below, and the blots. */
    private record Colors(int zenith, int haze, int near, int far, int blot) {}

    private static final List<Colors> PLACES = List.of(
            new Colors(0x4f8fd0, 0xcfe0ea, 0x4e7a2f, 0x93a94f, 0xe6efb0), // a meadow
            new Colors(0x6aa7c9, 0xdfe8e2, 0xcbb083, 0xe6d6b0, 0xf7f2e0), // a beach
            new Colors(0x2c4a2a, 0x587a3d, 0x4a3a26, 0x6d6a38, 0xbfd08a), // a wood
            new Colors(0x3a3550, 0xe09a5b, 0x2f2a30, 0x6a4a44, 0xffd28a), // dusk
            new Colors(0xb9a58c, 0xd7c8b0, 0x7a5535, 0xa87b4f, 0xf4dcae), // a room
            new Colors(0x8d979f, 0xb6bec2, 0x5c5f63, 0x85868a, 0xd8dde0)); // a street

    private final Colors colors;
    private final ValueNoise light;
    private final ValueNoise kind;
    private final double horizon;
    private final double contrast;
    private final double[][] blots;
    private final SplittableRandom random;

    private NaturalScene(double proportion, SplittableRandom random) {
        this.random = random;
        this.colors = PLACES.get(random.nextInt(PLACES.size()));
        // With more octaves the ground is in focus, with fewer it is not.
        this.light = new ValueNoise(random.nextDouble(2, 4), random.nextInt(4, 9), proportion, random);
        this.kind = new ValueNoise(random.nextDouble(1.5, 4), random.nextInt(3, 6), proportion, random);
        this.horizon = random.nextDouble(0.3, 0.75);
        this.contrast = random.nextDouble(60, 150);
        this.blots = new double[random.nextInt(MOST_BLOTS + 1)][];
        for (int i = 0; i < blots.length; i++) {
            blots[i] = new double[] {
                random.nextDouble(),
                random.nextDouble(proportion),
                random.nextDouble(0.02, 0.09),
                random.nextDouble(0.5)
            };
        }
    }

    /** Opaque; of a size, from random numbers. */
    static BufferedImage paint(int width, int height, SplittableRandom random) {
        double proportion = (double) height / width;
        NaturalScene scene = new NaturalScene(proportion, random);
        BufferedImage image = Canvas.clear(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, scene.at((x + 0.5) / width, (y + 0.5) / width, proportion));
            }
        }
        return image;
    }

    private int at(double x, double y, double proportion) {
        double lightness = light.at(x, y) - 0.5;
        double mixed = kind.at(x, y);
        double down = y / proportion + 0.25 * (mixed - 0.5);
        double below = step(horizon - 0.03, horizon + 0.03, down);
        double blot = blot(x, y);
        double corner = Math.hypot(x - 0.5, down - 0.5);
        double shade = 1 - DARK_CORNERS * 2 * corner * corner;
        double grain = GRAIN * random.nextDouble(-1, 1);
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double above = mix(colors.zenith >> shift, colors.haze >> shift, Math.min(1, down / horizon));
            double ground = mix(colors.near >> shift, colors.far >> shift, step(0.3, 0.7, mixed));
            double texture = contrast * lightness * (0.3 + 0.7 * below);
            double plain = above + (ground - above) * below + texture;
            double lit = plain + ((colors.blot >> shift & 255) - plain) * blot;
            rgb |= Math.max(0, Math.min(255, (int) Math.round(lit * shade + grain))) << shift;
        }
        return 0xff000000 | rgb;
    }

    /** How much of the light at a place comes from blots out of focus. */
    private double blot(double x, double y) {
        double most = 0;
        for (double[] blot : blots) {
            double distance = Math.hypot(x - blot[0], y - blot[1]);
            most = Math.max(most, blot[3] * step(blot[2] * 1.15, blot[2] * 0.85, distance));
        }
        return most;
    }

    private static double mix(int from, int to, double share) {
        return (from & 255) + ((to & 255) - (from & 255)) * share;
    }

    /** 0 at one place, 1 at the other, smooth between. */
    private static double step(double zero, double one, double at) {
        double share = Math.max(0, Math.min(1, (at - zero) / (one - zero)));
        return share * share * (3 - 2 * share);
    }
}
