package io.github.pokecap.cli;

import io.github.pokecap.Caption;
import io.github.pokecap.Captioner;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A drawing that a model is asked to caption, to see that it can. What it says of it does not matter. */
final class Probe {
    private static final int SIZE = 96;

    private Probe() {}

    /** The sentence; empty if the model is sure of nothing. */
    static Caption caption(Captioner captioner) {
        return captioner.caption(roundCreature());
    }

    private static BufferedImage roundCreature() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0x3f9f4f));
        graphics.fillOval(12, 20, 72, 64);
        graphics.fillPolygon(new int[] {20, 30, 44}, new int[] {40, 4, 28}, 3);
        graphics.fillPolygon(new int[] {52, 66, 76}, new int[] {28, 4, 40}, 3);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(30, 38, 12, 14);
        graphics.fillOval(54, 38, 12, 14);
        graphics.setColor(new Color(0x7f3f1f));
        graphics.fillOval(34, 60, 28, 10);
        graphics.dispose();
        return image;
    }
}
