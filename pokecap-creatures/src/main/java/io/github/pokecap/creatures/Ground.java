package io.github.pokecap.creatures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** Paints what is behind a creature. */
final class Ground {

    private Ground() {}

    static void paint(Backdrop backdrop, BufferedImage image, Graphics2D g, Variation variation) {
        int size = image.getWidth();
        switch (backdrop) {
            case TRANSPARENT -> {}
            case WHITE -> fill(g, Color.WHITE, size);
            case COLOR -> fill(g, pale(variation, "backdrop", 0.28f, 0.95f), size);
            case PHOTO -> photo(image, g, variation);
        }
    }

    private static void fill(Graphics2D g, Color color, int size) {
        g.setColor(color);
        g.fillRect(0, 0, size, size);
    }

    private static Color pale(Variation variation, String trait, float saturation, float brightness) {
        return Color.getHSBColor((float) variation.between(trait, 0.0, 1.0), saturation, brightness);
    }

    private static void photo(BufferedImage image, Graphics2D g, Variation variation) {
        int size = image.getWidth();
        g.setPaint(new GradientPaint(
                0, 0, pale(variation, "sky", 0.3f, 0.9f), size * 0.3f, size, pale(variation, "land", 0.35f, 0.6f)));
        g.fillRect(0, 0, size, size);
        SplittableRandom random = variation.random("blots");
        for (int i = 0; i < 24; i++) {
            g.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 26));
            double r = size * random.nextDouble(0.03, 0.2);
            g.fill(Curve.oval(random.nextDouble(size), random.nextDouble(size), r, r * random.nextDouble(0.5, 1.0)));
        }
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int grain = random.nextInt(-9, 10);
                image.setRGB(x, y, grainy(image.getRGB(x, y), grain));
            }
        }
    }

    private static int grainy(int rgb, int grain) {
        int red = Math.min(255, Math.max(0, (rgb >> 16 & 255) + grain));
        int green = Math.min(255, Math.max(0, (rgb >> 8 & 255) + grain));
        int blue = Math.min(255, Math.max(0, (rgb & 255) + grain));
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }
}
