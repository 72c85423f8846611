package io.github.pokecap.feature;

import java.util.List;

/**
 * The eleven basic colour terms of English (Berlin and Kay, 1969), each by a few shades that people call so; any colour
 * is shared out among the names by how near their shades are to it in Lab.
 */
final class ColorNames {
    /** The names, in the order of their indices. */
    static final List<String> NAMES =
            List.of("black", "blue", "brown", "gray", "green", "orange", "pink", "purple", "red", "white", "yellow");

    private static final int[][] SHADES = {
        {0x0a0a0a, 0x262626, 0x1c1c28, 0x2a2220},
        {0x2a52c0, 0x5aa5e6, 0x1e2a78, 0x9ccdf2, 0x3c78a0, 0x46b4c8, 0x4a6ea8, 0x6e9ad2},
        {0x82502a, 0x5a3820, 0xaa7846, 0xb99670, 0x6e5046, 0x96643c, 0x8c5a50, 0x785f3c},
        {0x808080, 0x5c5c5c, 0xa4a4a4, 0xc2c2c2, 0x707884, 0x8c8478, 0x46464a},
        {0x3ca046, 0x78c850, 0x1e5a28, 0x96dcaa, 0x648c3c, 0x3c9678, 0xb4dc78, 0x5abe96},
        {0xf08c28, 0xdc6e1e, 0xfaaa5a, 0xe67846, 0xf0a03c},
        {0xf096b4, 0xdc5082, 0xfabec8, 0xc8788c, 0xf0a0a0, 0xe66eaa},
        {0x783ca0, 0xaa82c8, 0x503270, 0x966eaa, 0xc8a0dc, 0x7864b4, 0x96508c},
        {0xc81e28, 0xa01420, 0xe64640, 0xdc3c32, 0x7d1e23, 0xb43c3c},
        {0xffffff, 0xf0f0f0, 0xe1e1e4, 0xf5f0e1, 0xdce6f0},
        {0xfadc3c, 0xf0c828, 0xfff08c, 0xc8aa28, 0xf5e6a0, 0xe6d26e},
    };

    /** How far apart in Lab two colours are that still may have one name. */
    private static final double SPREAD = 12;

    private static final float[] SHARES = new float[LabColor.COUNT * NAMES.size()];

    static {
        float[][][] shades = new float[SHADES.length][][];
        for (int name = 0; name < SHADES.length; name++) {
            shades[name] = new float[SHADES[name].length][];
            for (int i = 0; i < SHADES[name].length; i++) {
                int shade = SHADES[name][i];
                shades[name][i] = LabColor.of(shade >> 16, shade >> 8 & 255, shade & 255);
            }
        }
        for (int color = 0; color < LabColor.COUNT; color++) {
            share(shades, color);
        }
    }

    private ColorNames() {}

    /** How much of a {@link LabColor} goes by a name: 0 to 1, and 1 over all names. */
    static float share(int labIndex, int name) {
        return SHARES[labIndex * NAMES.size() + name];
    }

    /** Each shade claims the colour by its nearness; the best shade speaks for its name. */
    private static void share(float[][][] shades, int color) {
        double[] least = new double[shades.length];
        double nearest = Double.MAX_VALUE;
        for (int name = 0; name < shades.length; name++) {
            least[name] = Double.MAX_VALUE;
            for (float[] lab : shades[name]) {
                double distance = square(LabColor.l(color) - lab[0])
                        + square(LabColor.a(color) - lab[1])
                        + square(LabColor.b(color) - lab[2]);
                least[name] = Math.min(least[name], distance);
            }
            nearest = Math.min(nearest, least[name]);
        }
        double sum = 0;
        for (int name = 0; name < shades.length; name++) {
            least[name] = StrictMath.exp((nearest - least[name]) / (2 * SPREAD * SPREAD));
            sum += least[name];
        }
        for (int name = 0; name < shades.length; name++) {
            SHARES[color * NAMES.size() + name] = (float) (least[name] / sum);
        }
    }

    private static double square(double d) {
        return d * d;
    }
}
