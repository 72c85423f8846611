package io.github.pokecap.remote;

import java.nio.file.Path;
import java.util.List;

/**
 * A copy on this machine.
 *
 * @param path of the file or folder; not to be written to
 * @param origin what was copied, for people: how many files, how many of them came now
 * @param failures what could not be copied, one sentence each, with its name
 */
public record RemoteCopy(Path path, String origin, List<String> failures) {
    /**
     * Copies the list.
     *
     * @param path of the file or folder
     * @param origin what was copied
     * @param failures what could not be copied
     */
    public RemoteCopy {
        failures = List.copyOf(failures);
    }
}
