package io.github.pokecap.cli;

import io.github.pokecap.remote.RemoteCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns arguments into pictures: a file is one, a folder holds some, {@code -} is the standard input, and a URI is any of
 * these elsewhere.
 */
final class PictureFinder {
    private static final String STDIN = "-";

    private final Console console;
    private final boolean recursive;
    private final RemoteArguments remote;
    private final List<PictureSource> pictures = new ArrayList<>();
    private int failures;

    PictureFinder(Console console, boolean recursive, RemoteArguments remote) {
        this.console = console;
        this.recursive = recursive;
        this.remote = remote;
    }

    /** Finds them in the order of the arguments, those of a folder sorted by name. What is not there is told. */
    FoundPictures find(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.equals(STDIN)) {
                pictures.add(new PictureSource("(stdin)", console::in));
            } else if (new Location(argument).isRemote()) {
                lookElsewhere(new Location(argument));
            } else {
                look(Path.of(argument), PictureSource::of);
            }
        }
        return new FoundPictures(pictures, failures);
    }

    /** How a file that was found becomes a picture. */
    private interface Naming {
        PictureSource name(Path file);
    }

    private void lookElsewhere(Location location) {
        try {
            RemoteCopy copy = remote.copy(location, recursive);
            copy.failures().forEach(this::fail);
            String folder = location.text().endsWith("/") ? location.text() : location + "/";
            look(copy.path(), file -> {
                String below = copy.path().relativize(file).toString();
                String name = below.isEmpty() ? location.text() : folder + below.replace('\\', '/');
                return new PictureSource(name, () -> Files.newInputStream(file));
            });
        } catch (CliException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private void look(Path path, Naming naming) {
        try {
            if (Files.isDirectory(path)) {
                lookInside(path, naming);
            } else if (Files.exists(path)) {
                pictures.add(naming.name(path));
            } else {
                fail("there is no file or folder " + path);
            }
        } catch (IOException e) {
            fail(Failure.of(e).message());
        } catch (UncheckedIOException e) {
            fail(Failure.of(e).message());
        }
    }

    private void lookInside(Path folder, Naming naming) throws IOException {
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
        found.forEach(file -> pictures.add(naming.name(file)));
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
