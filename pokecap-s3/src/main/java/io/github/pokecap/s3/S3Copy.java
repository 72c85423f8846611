package io.github.pokecap.s3;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Data from S3, on this disk.
 *
 * @param path the file or folder to open; in the cache, so not to be written to
 * @param uri where it comes from
 * @param offline whether the store was not asked, so that the copy may be outdated
 * @param objects how many there are
 * @param bytes of all of them
 * @param failures what could not be copied, one sentence each that names the object
 */
public record S3Copy(Path path, S3Uri uri, boolean offline, int objects, long bytes, List<String> failures) {
    /**
     * Copies the list.
     *
     * @param path the file or folder to open
     * @param uri where it comes from
     * @param offline whether the store was not asked
     * @param objects how many there are
     * @param bytes of all of them
     * @param failures what could not be copied
     */
    public S3Copy {
        failures = List.copyOf(failures);
    }

    /**
     * What this is a copy of, in one line.
     *
     * @return such as {@code 1,201 objects of 34,218,112 bytes}
     */
    public String origin() {
        return offline
                ? "offline, from the cache, perhaps outdated"
                : String.format(Locale.ROOT, "%,d object%s of %,d bytes", objects, objects == 1 ? "" : "s", bytes);
    }
}
