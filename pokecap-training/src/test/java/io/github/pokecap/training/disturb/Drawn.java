package io.github.pokecap.training.disturb;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Pictures of a few pixels, and what becomes of them. */
final class Drawn {
    static final int CLEAR = 0;
    static final int RED = 0xffff0000;
    static final int BLUE = 0xff0000ff;
    static final int WHITE = 0xffffffff;

    private Drawn() {}

    /** Row by row. */
    static BufferedImage pixels(int width, int... argb) {
        BufferedImage image = new BufferedImage(width, argb.length / width, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, image.getHeight(), argb, 0, width);
        return image;
    }

    static BufferedImage filled(int width, int height, int argb) {
        int[] all = new int[width * height];
        Arrays.fill(all, argb);
        return pixels(width, all);
    }

    static int[] argb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    static BufferedImage disturbed(Disturbance disturbance, BufferedImage image) throws IOException {
        return decoded(disturbance.disturb(image, new SplittableRandom(1)));
    }

    static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
