package io.github.pokecap.creatures;

import java.awt.Color;

/** One colour as a cartoonist uses it: lit, plain, in the shade, and the line around it. */
record Tone(Color light, Color base, Color shade, Color line) {

    static Tone of(Color base, Color shade) {
        // Dark colours are lit less: black in a bright light would be gray.
        double lit = Math.max(base.getRed(), Math.max(base.getGreen(), base.getBlue())) / 255.0;
        return new Tone(mix(base, Color.WHITE, 0.28 * lit * lit), base, shade, mix(shade, new Color(18, 16, 26), 0.72));
    }

    /** The same colour, paler, for a belly or the inside of an ear. */
    Tone pale() {
        return new Tone(
                mix(light, Color.WHITE, 0.55), mix(base, Color.WHITE, 0.5), mix(shade, Color.WHITE, 0.45), line);
    }

    static Color mix(Color a, Color b, double share) {
        return new Color(
                mix(a.getRed(), b.getRed(), share),
                mix(a.getGreen(), b.getGreen(), share),
                mix(a.getBlue(), b.getBlue(), share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}
