package io.github.pokecap.training.disturb;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** What the disturbances paint with. Java2D mixes the colours of pixels weighed by their alpha, so no edge darkens. */
final class Canvas {
    private Canvas() {}

    static BufferedImage clear(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    static void lay(BufferedImage picture, BufferedImage onto) {
        Graphics2D graphics = onto.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
    }

    /** Between pixels the nearest four are mixed. */
    static void lay(BufferedImage picture, BufferedImage onto, AffineTransform where) {
        Graphics2D graphics = onto.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, where, null);
        graphics.dispose();
    }

    static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage copy = clear(width, height);
        Graphics2D graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }

    /** By halves first: one bilinear step over more than that would skip pixels. */
    static BufferedImage shrunk(BufferedImage picture, int width, int height) {
        BufferedImage small = picture;
        while (small.getWidth() >= 2 * width && small.getHeight() >= 2 * height) {
            small = scaled(small, small.getWidth() / 2, small.getHeight() / 2);
        }
        boolean done = small.getWidth() == width && small.getHeight() == height;
        return done ? small : scaled(small, width, height);
    }

    static void fill(BufferedImage picture, Color color) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.dispose();
    }

    static boolean isOpaque(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int argb : picture.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                if (argb >>> 24 != 0xff) {
                    return false;
                }
            }
        }
        return true;
    }
}
