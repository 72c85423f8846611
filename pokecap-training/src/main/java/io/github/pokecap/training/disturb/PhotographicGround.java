package io.github.pokecap.training.disturb;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.SplittableRandom;

/** A photograph, or what looks like one, behind the subject. */
record PhotographicGround(Photographs photographs) implements Disturbance {
    /** Where photographs come from. */
    interface Photographs {
        /** One that fits, opaque. */
        BufferedImage take(int width, int height, SplittableRandom random) throws IOException;
    }

    @Override
    public String name() {
        return "photo ground";
    }

    @Override
    public byte[] disturb(BufferedImage picture, SplittableRandom random) throws IOException {
        Transparency.require(picture);
        BufferedImage ground = photographs.take(picture.getWidth(), picture.getHeight(), random);
        Canvas.lay(picture, ground);
        return EncodedPicture.png(ground);
    }
}
