package io.github.pokecap.benchmark;

import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * A creature, or another subject, as a camera would have it: wider than high, on a ground of two colours with soft blots,
 * with grain in every pixel. The same subject, seed and size give the same pixels.
 */
final class Photograph {
    private static final int LARGEST_DRAWING = 4096;
    private static final int BLOTS = 24;
    private static final int GRAIN = 6;

    private Photograph() {}

    static BufferedImage of(Creature creature, int width, int height) {
        return of(side -> CreatureArtist.draw(creature, side), creature.seed(), width, height);
    }

    /** Of anything that is drawn as a square of that many pixels. */
    static BufferedImage of(IntFunction<BufferedImage> subject, long seed, int width, int height) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage photograph = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = photograph.createGraphics();
        g.setPaint(new GradientPaint(0, 0, pale(random, 0.9f), width * 0.3f, height, pale(random, 0.6f)));
        g.fillRect(0, 0, width, height);
        for (int i = 0; i < BLOTS; i++) {
            g.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 26));
            int size = (int) (height * random.nextDouble(0.06, 0.4));
            g.fillOval(random.nextInt(width) - size / 2, random.nextInt(height) - size / 2, size, size);
        }
        int side = Math.min(LARGEST_DRAWING, Math.min(width, height) * 9 / 10);
        g.drawImage(subject.apply(side), (width - side) / 2, (height - side) / 2, null);
        g.dispose();
        grain(photograph, random);
        return photograph;
    }

    private static Color pale(SplittableRandom random, float brightness) {
        return Color.getHSBColor((float) random.nextDouble(), 0.3f, brightness);
    }

    private static void grain(BufferedImage photograph, SplittableRandom random) {
        byte[] channels = ((DataBufferByte) photograph.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < channels.length; i++) {
            int value = (channels[i] & 255) + random.nextInt(-GRAIN, GRAIN + 1);
            channels[i] = (byte) Math.max(0, Math.min(255, value));
        }
    }
}
