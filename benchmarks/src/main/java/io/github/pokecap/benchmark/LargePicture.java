package io.github.pokecap.benchmark;

import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** A large picture of one of many creatures, four units wide and three high. */
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
        int height = width * 3 / 4;
        return new LargePicture(
                number % 2 == 1 ? Photograph.of(creature, width, height) : onWhite(creature, width, height));
    }

    private static BufferedImage onWhite(Creature creature, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.drawImage(CreatureArtist.draw(creature, height), (width - height) / 2, 0, null);
        g.dispose();
        return image;
    }

    /** The bytes of its file, of a quality from 1 to 100. */
    public byte[] jpeg(int quality) {
        return EncodedImage.jpeg(image, quality);
    }
}
