package io.github.pokecap.training.disturb;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.SplittableRandom;

/** Turned clockwise about the middle, on a canvas large enough. */
record Rotated(int degrees) implements Disturbance {
    /** What the sine of 180 degrees is off zero must not cost a pixel. */
    private static final double ROUNDING = 1e-6;

    @Override
    public String name() {
        return "turned " + degrees + "°";
    }

    @Override
    public byte[] disturb(BufferedImage picture, SplittableRandom random) throws IOException {
        double turn = Math.toRadians(degrees);
        int width = side(picture.getWidth(), picture.getHeight(), turn);
        int height = side(picture.getHeight(), picture.getWidth(), turn);
        BufferedImage turned = Canvas.clear(width, height);
        if (Canvas.isOpaque(picture)) {
            Canvas.fill(turned, Color.WHITE);
        }
        AffineTransform where = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        where.rotate(turn);
        where.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        Canvas.lay(picture, turned, where);
        return EncodedPicture.png(turned);
    }

    private static int side(int along, int across, double turn) {
        double side = along * Math.abs(Math.cos(turn)) + across * Math.abs(Math.sin(turn));
        return Math.max(1, (int) Math.ceil(side - ROUNDING));
    }
}
