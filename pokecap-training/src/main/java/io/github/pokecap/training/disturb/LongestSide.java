package io.github.pokecap.training.disturb;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.SplittableRandom;

/** Scaled down to a longest side. */
record LongestSide(int pixels) implements Disturbance {
    LongestSide {
        if (pixels < 1) {
            throw new IllegalArgumentException("the longest side is " + pixels + " pixels, must be at least 1");
        }
    }

    @Override
    public String name() {
        return pixels + " px";
    }

    @Override
    public byte[] disturb(BufferedImage picture, SplittableRandom random) throws IOException {
        double scale = (double) pixels / Math.max(picture.getWidth(), picture.getHeight());
        return EncodedPicture.png(
                scale >= 1
                        ? picture
                        : Canvas.shrunk(
                                picture, Math.max(1, (int) Math.round(picture.getWidth() * scale)), Math.max(1, (int)
                                        Math.round(picture.getHeight() * scale))));
    }
}
