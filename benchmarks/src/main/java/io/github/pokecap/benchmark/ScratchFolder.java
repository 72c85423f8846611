package io.github.pokecap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for files that are needed while something is measured.
 *
 * @param path where it is
 */
public record ScratchFolder(Path path) implements AutoCloseable {
    /** Makes an empty one among the system's temporary files. */
    public static ScratchFolder make(String what) throws IOException {
        return new ScratchFolder(Files.createTempDirectory("pokecap-" + what));
    }

    /** Deletes it and whatever is in it. */
    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
