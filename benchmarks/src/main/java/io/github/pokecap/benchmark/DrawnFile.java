package io.github.pokecap.benchmark;

import io.github.pokecap.creatures.Backdrop;
import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.creatures.Scene;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The image files that are measured: one creature, always the same. The arrays are shared: do not change them. */
public final class DrawnFile {
    private static final long SEED = 7;

    private DrawnFile() {}

    /** A creature on nothing, 475 x 475, as pictures of a Pokédex are. */
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

    // Drawn on first use and once: a large photograph takes longer to draw than most benchmarks to run once.

    private static final class TransparentPng {
        static final byte[] BYTES = encoded(draw(475, Backdrop.TRANSPARENT), "png");
    }

    private static final class PhotoPng {
        static final byte[] BYTES = encoded(opaque(draw(475, Backdrop.PHOTO)), "png");
    }

    private static final class PhotoJpeg {
        static final byte[] BYTES = encoded(opaque(draw(1920, Backdrop.PHOTO)), "jpeg");
    }

    private static BufferedImage draw(int size, Backdrop backdrop) {
        return CreatureArtist.draw(Creature.random(SEED), size, Scene.PLAIN.on(backdrop));
    }

    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = copy.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return copy;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("this JDK cannot write " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
