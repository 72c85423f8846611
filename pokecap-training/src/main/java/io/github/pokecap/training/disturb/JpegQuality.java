package io.github.pokecap.training.disturb;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.SplittableRandom;

/** Compressed with loss; over white, for JPEG knows no transparency. */
record JpegQuality(int quality) implements Disturbance {
    JpegQuality {
        if (quality < 1 || quality > 100) {
            throw new IllegalArgumentException("JPEG quality is " + quality + ", outside 1 to 100");
        }
    }

    @Override
    public String name() {
        return "JPEG " + quality;
    }

    @Override
    public byte[] disturb(BufferedImage picture, SplittableRandom random) throws IOException {
        BufferedImage white = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Canvas.fill(white, Color.WHITE);
        Canvas.lay(picture, white);
        return EncodedPicture.jpeg(white, quality);
    }
}
