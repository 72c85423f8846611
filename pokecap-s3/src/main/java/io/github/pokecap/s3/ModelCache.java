package io.github.pokecap.s3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Models on disk, each under its SHA-256, and for each object a small file that says which of them it held last. Every
 * file is written elsewhere and moved into place in one step, so that several processes may share the folder: the last
 * one wins, and nobody ever sees half of anything.
 */
final class ModelCache {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    /** Ends the name of an empty file whose time is that of the last use of a model. */
    static final String USED = ".used";

    private final CacheFolder folder;

    ModelCache(CacheFolder folder) {
        this.folder = folder;
    }

    static boolean isName(String sha256) {
        return NAME.matcher(sha256).matches();
    }

    /** What the object held last, if that is here. */
    Optional<CacheEntry> find(S3Uri uri, S3Connection connection) {
        try {
            return CacheEntry.of(Files.readString(entryFile(uri, connection))).filter(entry -> holds(entry.sha256()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The content of that digest, if it is here, whichever object held it. */
    Optional<CacheEntry> pinned(String sha256) {
        try {
            Instant came = Files.getLastModifiedTime(file(sha256)).toInstant().truncatedTo(ChronoUnit.SECONDS);
            return Optional.of(new CacheEntry("", Optional.empty(), sha256, came));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean holds(String sha256) {
        return Files.isRegularFile(file(sha256));
    }

    Path file(String sha256) {
        return folder.models().resolve(sha256 + ".pokecap");
    }

    private Path entryFile(S3Uri uri, S3Connection connection) {
        String store = connection.endpoint().map(Object::toString).orElse("aws");
        return folder.entries().resolve(Digests.nameOf(store, uri.toString()) + ".properties");
    }

    /** The model first: an entry never names what is not there. */
    void keep(PartFile part, CacheEntry entry, S3Uri uri, S3Connection connection) throws IOException {
        part.force();
        part.moveTo(file(entry.sha256()));
        try (PartFile text = PartFile.in(folder.parts())) {
            byte[] bytes = entry.toText(uri).getBytes(StandardCharsets.UTF_8);
            text.append(bytes, bytes.length);
            text.force();
            text.moveTo(entryFile(uri, connection));
        }
        touch(entry.sha256());
        new CacheSweep(folder, Clock.systemUTC()).run();
    }

    /** Takes a damaged file away, if it may. */
    void drop(String sha256) {
        try {
            Files.deleteIfExists(file(sha256));
        } catch (IOException e) {
            // It is looked at again, and not used again, the next time.
        }
    }

    /** Says that it is in use still, so that no sweep takes it; the time of the model's own file is when it came. */
    void touch(String sha256) {
        Path mark = folder.models().resolve(sha256 + USED);
        try {
            if (!Files.exists(mark)) {
                Files.createFile(mark);
            }
            CacheSweep.touch(mark);
        } catch (IOException e) {
            // A cache that may only be read is swept by nobody either.
        }
    }
}
