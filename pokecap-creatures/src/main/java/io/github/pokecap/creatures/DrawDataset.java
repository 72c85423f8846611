package io.github.pokecap.creatures;

import java.io.IOException;
import java.nio.file.Path;

/** Draws a dataset to practise on: for whoever has no labelled pictures at hand. */
public final class DrawDataset {
    private DrawDataset() {}

    /**
     * Draws it, as {@link Creatures#writeImageFolder(Path, int, long)} does.
     *
     * @param args three: the folder, made if there is none; how many pictures; a seed, as another gives other creatures
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the arguments are others
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException(
                    "cannot draw a dataset: give a folder, how many pictures and a seed, not " + args.length
                            + " arguments");
        }
        Creatures.writeImageFolder(Path.of(args[0]), (int) number(args[1]), number(args[2]));
    }

    private static long number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("cannot draw a dataset: " + text + " is no whole number", e);
        }
    }
}
