package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** Pictures made pixel by pixel, for hand-computed cases. */
final class Sketches {
    static final int RED = 0xd01818;
    static final int BLUE = 0x2a52c0;
    static final int BLACK = 0x000000;
    static final int WHITE = 0xffffff;

    /** What a drawing operator gives where there is no subject. */
    static final int NOTHING = -1;

    private Sketches() {}

    /** A picture whose pixel at x and y is what the operator gives. */
    static Picture of(int width, int height, IntBinaryOperator colorAt) {
        int[] rgb = new int[width * height];
        boolean[] foreground = new boolean[width * height];
        for (int i = 0; i < rgb.length; i++) {
            int color = colorAt.applyAsInt(i % width, i / width);
            rgb[i] = color == NOTHING ? WHITE : color;
            foreground[i] = color != NOTHING;
        }
        return new Picture(width, height, rgb, foreground, new Picture.Frame(width, height, 0, 0, width, height));
    }

    /** A picture of text: a dot is no subject, anything else is black. */
    static Picture of(String... rows) {
        return of(rows[0].length(), rows.length, (x, y) -> rows[y].charAt(x) == '.' ? NOTHING : BLACK);
    }

    /** A disc that touches all four sides. */
    static Picture disc(int side, int color) {
        double middle = (side - 1) / 2.0;
        return of(side, side, (x, y) -> Math.hypot(x - middle, y - middle) <= side / 2.0 ? color : NOTHING);
    }

    /** Noise, smooth blots, one colour or nothing, of any shape between a pixel and 256 x 256. */
    static Picture random(long seed) {
        Random random = new Random(seed);
        int width = side(random);
        int height = side(random);
        int kind = random.nextInt(4);
        int plain = random.nextInt(1 << 24);
        double covered = random.nextInt(3) / 2.0;
        int grain = 1 + random.nextInt(16);
        return of(width, height, (x, y) -> {
            if (kind == 0) {
                return random.nextDouble() < covered ? random.nextInt(1 << 24) : NOTHING;
            }
            if (kind == 1) {
                return random.nextDouble() < covered ? plain : NOTHING;
            }
            int blot = ((x / grain * 31 + y / grain) * 0x9e3779b1) >>> 8;
            return kind == 2 || blot % 3 > 0 ? blot : NOTHING;
        });
    }

    private static int side(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 1;
            case 1 -> 2 + random.nextInt(6);
            case 2 -> 256;
            default -> 1 + random.nextInt(256);
        };
    }

    static float[] row(GlobalExtractor extractor, Picture picture) {
        float[] row = new float[extractor.length()];
        extractor.extract(picture, row, 0);
        return row;
    }

    /** 1 for two rows of one direction, 0 for rows that have nothing in common. */
    static double cosine(float[] one, float[] other) {
        double dot = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            dot += (double) one[i] * other[i];
            ones += (double) one[i] * one[i];
            others += (double) other[i] * other[i];
        }
        return dot / Math.sqrt(ones * others);
    }
}
