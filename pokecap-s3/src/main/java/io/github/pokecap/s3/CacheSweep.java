package io.github.pokecap.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away what nobody has used for a month, and what processes that were killed have left half done. At most once a
 * day, after something new has come. A process that misses a file fetches it again.
 */
final class CacheSweep {
    static final Duration UNUSED = Duration.ofDays(30);
    static final Duration PAUSE = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(CacheSweep.class);

    private final CacheFolder folder;
    private final Instant now;

    CacheSweep(CacheFolder folder, Clock clock) {
        this.folder = folder;
        this.now = clock.instant();
    }

    /** Says that something is in use. To look is cheap, to write is not: once a day is enough. */
    static void touch(Path path) {
        try {
            if (Files.getLastModifiedTime(path).toInstant().plus(PAUSE).isBefore(Instant.now())) {
                Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
            }
        } catch (IOException e) {
            // A cache that may only be read is swept by nobody either.
        }
    }

    /** Never fails: what cannot be taken away stays. */
    void run() {
        Path mark = folder.root().resolve("swept");
        try {
            if (Files.exists(mark) && !isOlder(mark, PAUSE)) {
                return;
            }
            Files.writeString(mark, "");
            Files.setLastModifiedTime(mark, FileTime.from(now));
            for (Path part : inside(folder.parts())) {
                takeIfOlder(part, PAUSE);
            }
            for (Path model : inside(folder.models())) {
                String name = String.valueOf(model.getFileName());
                Path used = folder.models().resolve(name.replace(".pokecap", ModelCache.USED));
                if (!Files.exists(used) || isOlder(used, UNUSED)) {
                    takeIfOlder(model, UNUSED);
                }
            }
            for (Path shelf : inside(folder.objects())) {
                for (Path object : inside(shelf)) {
                    takeIfOlder(object, UNUSED);
                }
            }
            for (Path dataset : inside(folder.datasets())) {
                for (Path snapshot : inside(dataset)) {
                    takeIfOlder(snapshot, UNUSED);
                }
            }
        } catch (IOException e) {
            LOG.debug("the cache {} could not be swept", folder.root(), e);
        }
    }

    private void takeIfOlder(Path path, Duration age) throws IOException {
        if (isOlder(path, age)) {
            Snapshot.delete(path);
        }
    }

    private boolean isOlder(Path path, Duration age) throws IOException {
        return Files.getLastModifiedTime(path).toInstant().plus(age).isBefore(now);
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
