package io.github.pokecap.feature;

/**
 * CIE L*a*b* (D65) of sRGB colours that are cut down to 5 bits a channel. A picture has 65,536 pixels but few of these
 * 32,768 colours, so a table replaces the three cube roots a pixel that Lab costs.
 */
final class LabColor {
    /** How many colours there are. */
    static final int COUNT = 1 << 15;

    private static final float[] L = new float[COUNT];
    private static final float[] A = new float[COUNT];
    private static final float[] B = new float[COUNT];

    static {
        for (int index = 0; index < COUNT; index++) {
            float[] lab = of(expand(index >> 10), expand(index >> 5 & 31), expand(index & 31));
            L[index] = lab[0];
            A[index] = lab[1];
            B[index] = lab[2];
        }
    }

    private LabColor() {}

    /** Which of the 32,768 colours {@code 0xRRGGBB} falls into. */
    static int index(int rgb) {
        return (rgb >> 9 & 0x7c00) | (rgb >> 6 & 0x3e0) | (rgb >> 3 & 0x1f);
    }

    /** Lightness, 0 to 100. */
    static float l(int index) {
        return L[index];
    }

    /** Green (negative) to red. */
    static float a(int index) {
        return A[index];
    }

    /** Blue (negative) to yellow. */
    static float b(int index) {
        return B[index];
    }

    /** L*, a* and b* of an 8-bit sRGB colour. */
    static float[] of(int red, int green, int blue) {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new float[] {(float) (116 * y - 16), (float) (500 * (x - y)), (float) (200 * (y - z))};
    }

    private static int expand(int fiveBits) {
        return fiveBits << 3 | fiveBits >> 2;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? StrictMath.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
