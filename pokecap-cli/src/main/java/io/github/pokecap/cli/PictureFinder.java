package io.github.pokecap.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns arguments into pictures: a file is one, a folder holds some, {@code -} is the standard input. */
final class PictureFinder {
    private static final String STDIN = "-";

    private final Console console;
    private final boolean recursive;
    private final List<PictureSource> pictures = new ArrayList<>();
    private int failures;

    PictureFinder(Console console, boolean recursive) {
        this.console = console;
        this.recursive = recursive;
    }

    /** Finds them in the order of the arguments, those of a folder sorted by name. What is not there is told. */
    FoundPictures find(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.equals(STDIN)) {
                pictures.add(new PictureSource("(stdin)", console::in));
            } else {
                look(Path.of(argument));
            }
        }
        return new FoundPictures(pictures, failures);
    }

    private void look(Path path) {
        try {
            if (Files.isDirectory(path)) {
                lookInside(path);
            } else if (Files.exists(path)) {
                pictures.add(PictureSource.of(path));
            } else {
                fail("there is no file or folder " + path);
            }
        } catch (IOException e) {
            fail(Failure.of(e).message());
        } catch (UncheckedIOException e) {
            fail(Failure.of(e).message());
        }
    }

    private void lookInside(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(folder, recursive ? Integer.MAX_VALUE : 1)) {
            found = files.filter(file -> !file.equals(folder))
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .filter(PictureLook::isMeantAsPicture)
                    .sorted()
                    .toList();
        }
        if (found.isEmpty()) {
            fail("folder " + folder + " holds no picture"
                    + (recursive ? "" : "; -r looks into the folders in it as well"));
        }
        found.forEach(file -> pictures.add(PictureSource.of(file)));
    }

    private static boolean isHidden(Path below) {
        for (Path part : below) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void fail(String message) {
        failures++;
        console.complain(message);
    }
}
