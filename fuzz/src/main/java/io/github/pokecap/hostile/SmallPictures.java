package io.github.pokecap.hostile;

import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;

/** One small creature in every kind of file that is read: where fuzzing starts. */
public final class SmallPictures {
    private static final int SIZE = 24;

    private SmallPictures() {}

    /**
     * The files, drawn anew.
     *
     * @return a few hundred bytes each
     */
    public static Stream<byte[]> all() {
        BufferedImage clear = CreatureArtist.draw(Creature.random(3), SIZE);
        BufferedImage opaque = Encoder.opaque(clear, BufferedImage.TYPE_3BYTE_BGR);
        BufferedImage grey = Encoder.opaque(clear, BufferedImage.TYPE_BYTE_GRAY);
        return Stream.of(
                Encoder.png(clear),
                Encoder.png(grey),
                Encoder.png(Encoder.opaque(clear, BufferedImage.TYPE_BYTE_INDEXED)),
                Encoder.jpeg(opaque, false),
                Encoder.jpeg(opaque, true),
                Encoder.jpeg(grey, false),
                Exif.turned(Encoder.jpeg(opaque, false), 6),
                Encoder.webp(clear, 80),
                Encoder.webp(clear, Encoder.LOSSLESS),
                Encoder.webp(opaque, 80),
                Encoder.gif(clear),
                Encoder.bmp(opaque),
                Encoder.bmp(Encoder.opaque(clear, BufferedImage.TYPE_BYTE_INDEXED)),
                RunLengths.bmp());
    }

    /**
     * Files of the same size that show nothing but one colour.
     *
     * @return a JPEG, a PNG and a WebP
     */
    public static Stream<byte[]> magenta() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < SIZE * SIZE; i++) {
            image.setRGB(i % SIZE, i / SIZE, 0xff00ff);
        }
        return Stream.of(Encoder.jpeg(image, false), Encoder.png(image), Encoder.webp(image, 80));
    }
}
