package io.github.pokecap.training.disturb;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.SplittableRandom;

/** Left and right changed. */
record Mirrored() implements Disturbance {
    @Override
    public String name() {
        return "mirrored";
    }

    @Override
    public byte[] disturb(BufferedImage picture, SplittableRandom random) throws IOException {
        int width = picture.getWidth();
        BufferedImage mirrored = Canvas.clear(width, picture.getHeight());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                mirrored.setRGB(width - 1 - x, y, picture.getRGB(x, y));
            }
        }
        return EncodedPicture.png(mirrored);
    }
}
