package io.github.pokecap.creatures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws the pictures of the repository's {@code samples/} folder, named for what they show. */
public final class DrawSamples {

    private static final int SIZE = 400;

    private DrawSamples() {}

    /** A sample: the file's ending tells its format. */
    private record Sample(String file, Creature creature) {

        static Sample of(
                String file,
                String color,
                String color2,
                String likeness,
                String parts,
                String legs,
                String stance,
                long seed) {
            return new Sample(file, new Creature(color, color2, likeness, Species.words(parts), legs, stance, seed));
        }

        void write(Path dir) throws IOException {
            String format = file.endsWith(".jpg") ? "jpeg" : file.substring(file.lastIndexOf('.') + 1);
            BufferedImage image = CreatureArtist.draw(creature, SIZE);
            PictureFile.write(format.equals("jpeg") ? onWhite() : image, format, dir.resolve(file));
        }

        /** JPEG knows no transparency. */
        private BufferedImage onWhite() {
            BufferedImage opaque = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
            BufferedImage drawn = CreatureArtist.draw(creature, SIZE, Scene.PLAIN.on(Backdrop.WHITE));
            opaque.setRGB(0, 0, SIZE, SIZE, drawn.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE), 0, SIZE);
            return opaque;
        }
    }

    private static final List<Sample> SAMPLES = List.of(
            Sample.of("green-frog.png", "green", "yellow", "frog", "leaves", "4", "standing", 3),
            Sample.of("red-crab.png", "red", "orange", "crab", "claws spots", "6", "standing", 5),
            Sample.of("yellow-mouse.png", "yellow", "purple", "mouse", "tail bigears spots", "2", "standing", 8),
            Sample.of("blue-fish.png", "blue", "orange", "fish", "tail fins stripes", "0", "swimming", 4),
            Sample.of("purple-dragon.png", "purple", "pink", "dragon", "tail wings horns spikes", "4", "standing", 2),
            Sample.of("pink-butterfly.png", "pink", "blue", "butterfly", "wings antennae spots", "6", "flying", 6),
            Sample.of("brown-bird.png", "brown", "green", "bird", "tail wings", "2", "standing", 1),
            Sample.of("orange-cat.jpg", "orange", "white", "cat", "tail stripes", "4", "standing", 9),
            Sample.of("white-ghost.gif", "white", "gray", "ghost", "horns", "0", "floating", 7));

    /**
     * Draws the samples.
     *
     * @param args one: the folder to draw into, made if there is none
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if there is not exactly one argument
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException(
                    "cannot draw samples: give one argument, the folder to draw into, not " + args.length);
        }
        Path dir = Files.createDirectories(Path.of(args[0]));
        for (Sample sample : SAMPLES) {
            sample.write(dir);
        }
    }
}
