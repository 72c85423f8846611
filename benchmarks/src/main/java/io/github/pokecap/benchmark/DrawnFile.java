package io.github.pokecap.benchmark;

import io.github.pokecap.creatures.Backdrop;
import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.creatures.Scene;
import java.awt.image.BufferedImage;

/** The image files that are measured: one creature, always the same. The arrays are shared: do not change them. */
public final class DrawnFile {
    private static final long SEED = 7;

    private DrawnFile() {}

    /** A creature on nothing, 400 x 400, as pictures of a Pokédex are. */
    public static byte[] transparentPng() {
        return TransparentPng.BYTES;
    }

    /** The same on two colours with grain, so that the background has to be found. */
    public static byte[] photoPng() {
        return PhotoPng.BYTES;
    }

    /** The same, 1920 x 1920, as a camera would have it. */
    public static byte[] photoJpeg() {
        return PhotoJpeg.BYTES;
    }

    /** 4000 x 3000, 12 megapixels, as a telephone takes it. */
    public static byte[] largeJpeg() {
        return LargeJpeg.BYTES;
    }

    // Drawn on first use and once: a large photograph takes longer to draw than most benchmarks to run once.

    private static final class TransparentPng {
        static final byte[] BYTES = EncodedImage.png(draw(400, Backdrop.TRANSPARENT));
    }

    private static final class PhotoPng {
        static final byte[] BYTES = EncodedImage.png(EncodedImage.opaque(draw(400, Backdrop.PHOTO)));
    }

    private static final class PhotoJpeg {
        static final byte[] BYTES = EncodedImage.jpeg(draw(1920, Backdrop.PHOTO), 90);
    }

    private static final class LargeJpeg {
        static final byte[] BYTES = EncodedImage.jpeg(Photograph.of(Creature.random(SEED), 4000, 3000), 90);
    }

    private static BufferedImage draw(int size, Backdrop backdrop) {
        return CreatureArtist.draw(Creature.random(SEED), size, Scene.PLAIN.on(backdrop));
    }
}
