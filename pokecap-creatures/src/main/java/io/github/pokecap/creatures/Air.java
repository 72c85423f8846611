package io.github.pokecap.creatures;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * Small signs of the stance around a drawn creature: bubbles and ripples where it swims, a shadow below where it
 * floats, streaks of air where it flies.
 */
record Air(Sketch sketch, Rectangle2D around) {

    static void draw(Drawing d) {
        Air air = new Air(d.sketch(), d.sketch().bounds());
        switch (d.creature().stance()) {
            case "swimming" -> {
                air.bubbles();
                air.ripples();
            }
            case "floating" -> air.shadow();
            case "flying" -> air.streaks();
            default -> {}
        }
    }

    private void bubbles() {
        double[][] bubbles = {{-1, 3, 4.2}, {4, -5, 2.8}, {-5, -7, 2}, {-4, 0, 3.4}, {2, -9, 2.2}};
        for (int i = 0; i < bubbles.length; i++) {
            double edge = i < 3 ? around.getMinX() : around.getMaxX();
            double[] bubble = bubbles[i];
            sketch.solid(
                    Curve.oval(edge + bubble[0], around.getMinY() + 6 + bubble[1], bubble[2], bubble[2]),
                    Palette.BUBBLE);
        }
    }

    private void ripples() {
        for (int i = 0; i < 2; i++) {
            double x = around.getCenterX() - 22 + i * 10;
            double y = around.getMaxY() + 3 + i * 5;
            sketch.outline(
                    Curve.bend(x, y, x + 5, y - 5, x + 11, y, x + 17, y + 5, x + 22, y, x + 27, y - 5, x + 33, y),
                    plain(Palette.BUBBLE.shade()));
        }
    }

    private void shadow() {
        double wide = Math.min(24, around.getWidth() * 0.34);
        sketch.flat(
                Curve.oval(around.getCenterX(), around.getMaxY() + 9, wide, 3.4),
                plain(new Color(120, 122, 132, 120)),
                null);
    }

    private void streaks() {
        for (int i = -1; i <= 1; i++) {
            double x = around.getCenterX() + i * 12;
            double y = around.getMaxY() + 3 - Math.abs(i);
            sketch.outline(Curve.line(x, y, x, y + 8 - Math.abs(i) * 3), plain(Palette.BUBBLE.shade()));
        }
    }

    private static Tone plain(Color color) {
        return new Tone(color, color, color, color);
    }
}
