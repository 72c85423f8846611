package io.github.pokecap.hostile;

import io.github.pokecap.creatures.Backdrop;
import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.creatures.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pictures as a server may be sent them: good, odd, broken and hostile ones, mixed by seed. */
final class PicturePool {
    private static final int[] SIZES = {96, 256, 475, 475, 800};
    private static final int FORMATS = 7;

    private final Random random;
    private final Breaker breaker;

    private PicturePool(long seed) {
        this.random = new Random(seed);
        this.breaker = new Breaker(random);
    }

    /** So many files: half of them good, a tenth odd or hostile, the others broken. */
    static List<byte[]> of(int count, long seed) {
        PicturePool pool = new PicturePool(seed);
        List<byte[]> bombs = Bombs.all();
        List<byte[]> files = new ArrayList<>();
        while (files.size() < count) {
            int kind = files.size() % 20;
            if (kind < 10) {
                files.add(pool.good());
            } else if (kind < 18) {
                files.add(pool.broken(pool.good()));
            } else if (kind == 18) {
                files.add(pool.odd());
            } else {
                files.add(bombs.get(files.size() / 20 % bombs.size()));
            }
        }
        return files;
    }

    private byte[] good() {
        BufferedImage clear = draw(Backdrop.TRANSPARENT);
        return switch (random.nextInt(FORMATS)) {
            case 0 -> Encoder.png(clear);
            case 1 -> Encoder.png(draw(Backdrop.PHOTO));
            case 2 -> Encoder.jpeg(opaque(draw(Backdrop.PHOTO)), false);
            case 3 -> Encoder.jpeg(opaque(clear), true);
            case 4 -> Encoder.webp(clear, 80);
            case 5 -> Encoder.gif(clear);
            default -> Encoder.bmp(opaque(clear));
        };
    }

    private BufferedImage draw(Backdrop backdrop) {
        int size = SIZES[random.nextInt(SIZES.length)];
        return CreatureArtist.draw(Creature.random(random.nextLong()), size, Scene.PLAIN.on(backdrop));
    }

    private static BufferedImage opaque(BufferedImage image) {
        return Encoder.opaque(image, BufferedImage.TYPE_3BYTE_BGR);
    }

    private byte[] broken(byte[] file) {
        return switch (random.nextInt(4)) {
            case 0 -> breaker.truncated(file);
            case 1 -> breaker.flipped(file);
            case 2 -> breaker.noisy(file);
            default -> breaker.shortened(file);
        };
    }

    private byte[] odd() {
        return switch (random.nextInt(6)) {
            case 0 -> Encoder.png(filled(1, 300, Color.RED));
            case 1 -> Encoder.png(filled(300, 1, Color.RED));
            case 2 -> Encoder.png(filled(200, 200, Color.GREEN));
            case 3 -> Encoder.png(filled(64, 64, new Color(0, 0, 0, 0)));
            case 4 -> new byte[0];
            default -> "<svg/>".getBytes(StandardCharsets.US_ASCII);
        };
    }

    private static BufferedImage filled(int width, int height, Color color) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(color);
        g.fillRect(0, 0, width, height);
        g.dispose();
        return image;
    }
}
