package io.github.pokecap.creatures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** Many creatures at once: as objects, or drawn into a dataset's folder. All methods are thread-safe. */
public final class Creatures {

    /** Width and height of the pictures in a folder, in pixels, unless told otherwise. */
    public static final int DEFAULT_SIZE = 256;

    private Creatures() {}

    /**
     * Creatures that have nothing to do with one another.
     *
     * @param count how many, 0 or more
     * @param seed settles everything about them; another seed gives others
     * @return the creatures
     * @throws IllegalArgumentException if the count is negative
     */
    public static List<Creature> random(int count, long seed) {
        requireCount(count);
        return LongStream.range(0, count)
                .mapToObj(i -> Creature.random(seed * 1_000_003 + i))
                .toList();
    }

    /**
     * A creature in words, such as "a drawing of a small blue turtle walking upright with a brown shell and a curled
     * tail". Says nothing that is not drawn. The same creature gives the same words.
     *
     * @param creature whom to describe
     * @return one sentence in lower case without a full stop
     */
    public static String caption(Creature creature) {
        return new CaptionWriter(creature).caption();
    }

    /**
     * Draws a labelled dataset: {@code 0001.png} and so on, and {@code metadata.jsonl} with the keys {@code
     * file_name, text, color, color2, likeness, parts, legs, stance, chain}. Creatures with the same {@code chain} are
     * a family: they share likeness, parts, legs and stance, and differ in colours and build. There are about three
     * to a family, in no order.
     *
     * @param dir the folder, made if there is none; files of these names in it are replaced
     * @param count how many pictures, 0 or more
     * @param seed settles everything about them
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the count is negative
     */
    public static void writeImageFolder(Path dir, int count, long seed) throws IOException {
        writeImageFolder(dir, count, seed, DEFAULT_SIZE);
    }

    /**
     * The same with pictures of a given size.
     *
     * @param dir the folder, made if there is none; files of these names in it are replaced
     * @param count how many pictures, 0 or more
     * @param seed settles everything about them
     * @param size width and height in pixels, 8 to 4096
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the count is negative or the size out of range
     */
    public static void writeImageFolder(Path dir, int count, long seed, int size) throws IOException {
        requireCount(count);
        new ImageFolder(dir, count, seed, size).write(ImageFolder.Entry::labelled);
    }

    /**
     * The same pictures with captions and no labels: {@code metadata.jsonl} has only {@code file_name} and {@code
     * text}.
     *
     * @param dir the folder, made if there is none; files of these names in it are replaced
     * @param count how many pictures, 0 or more
     * @param seed settles everything about them
     * @param size width and height in pixels, 8 to 4096
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the count is negative or the size out of range
     */
    public static void writeCaptionedFolder(Path dir, int count, long seed, int size) throws IOException {
        requireCount(count);
        new ImageFolder(dir, count, seed, size).write(ImageFolder.Entry::captioned);
    }

    private static void requireCount(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot make creatures: count is " + count + "; give 0 or more");
        }
    }
}
