package io.github.pokecap.creatures;

import java.awt.Color;

/** Small signs of the stance around a creature: bubbles where it swims, a shadow below where it floats, streaks of air. */
final class Air {

    private Air() {}

    static void draw(Drawing d) {
        switch (d.creature().stance()) {
            case "swimming" -> bubbles(d);
            case "floating" -> shadow(d);
            case "flying" -> streaks(d);
            default -> {}
        }
    }

    private static void bubbles(Drawing d) {
        double[][] bubbles = {{8, 26, 4.2}, {14, 16, 2.8}, {5, 14, 2}, {90, 20, 3.4}, {95, 11, 2.2}};
        for (double[] bubble : bubbles) {
            d.sketch().solid(Curve.oval(bubble[0], bubble[1], bubble[2], bubble[2]), Palette.BUBBLE);
        }
        for (int i = 0; i < 2; i++) {
            double y = 99 + i * 5;
            double x = 22 + i * 14;
            d.sketch()
                    .outline(
                            Curve.bend(
                                    x, y, x + 6, y - 4, x + 12, y, x + 18, y + 4, x + 24, y, x + 30, y - 4, x + 36, y),
                            new Tone(
                                    Palette.BUBBLE.base(),
                                    Palette.BUBBLE.base(),
                                    Palette.BUBBLE.shade(),
                                    Palette.BUBBLE.shade()));
        }
    }

    private static void shadow(Drawing d) {
        Color gray = new Color(120, 122, 132, 120);
        d.sketch().flat(Curve.oval(50, 108, 22, 3.6), new Tone(gray, gray, gray, gray), null);
    }

    private static void streaks(Drawing d) {
        Color sky = Palette.BUBBLE.shade();
        for (int i = -1; i <= 1; i++) {
            d.sketch()
                    .outline(
                            Curve.line(50 + i * 14, 99 + Math.abs(i) * -2, 50 + i * 14, 108 - Math.abs(i) * 4),
                            new Tone(sky, sky, sky, sky));
        }
    }
}
