package io.github.pokecap.benchmark;

import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import javax.imageio.ImageIO;

/** A large picture of one of many creatures, or of another subject, four units wide and three high. */
public final class LargePicture {
    private static final long SEED = 700_000;

    private final BufferedImage image;

    private LargePicture(BufferedImage image) {
        this.image = image;
    }

    /**
     * Draws one.
     *
     * @param number of the creature; an odd one stands before a photograph's ground, an even one on white
     * @param width in pixels
     */
    public static LargePicture draw(int number, int width) {
        Creature creature = Creature.random(SEED + number);
        return of(side -> CreatureArtist.draw(creature, side), number, creature.seed(), width);
    }

    /**
     * Makes a large picture of the subject of a small one.
     *
     * @param file a square picture
     * @param number an odd one gives it a photograph's ground, an even one white
     * @param width in pixels
     */
    public static LargePicture enlarge(Path file, int number, int width) {
        BufferedImage picture = read(file);
        return of(side -> enlarged(picture, side), number, SEED + number, width);
    }

    private static LargePicture of(IntFunction<BufferedImage> subject, int number, long seed, int width) {
        int height = width * 3 / 4;
        return new LargePicture(
                number % 2 == 1 ? Photograph.of(subject, seed, width, height) : onWhite(subject, width, height));
    }

    private static BufferedImage onWhite(IntFunction<BufferedImage> subject, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.drawImage(subject.apply(height), (width - height) / 2, 0, null);
        g.dispose();
        return image;
    }

    private static BufferedImage read(Path file) {
        try {
            BufferedImage picture = ImageIO.read(file.toFile());
            if (picture == null) {
                throw new IOException("it is no image that Java reads");
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static BufferedImage enlarged(BufferedImage picture, int side) {
        BufferedImage large = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = large.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(picture, 0, 0, side, side, null);
        g.dispose();
        return large;
    }

    /** The bytes of its file, of a quality from 1 to 100. */
    public byte[] jpeg(int quality) {
        return EncodedImage.jpeg(image, quality);
    }
}
