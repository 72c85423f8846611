package io.github.pokecap.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Objects on disk, each content of each object under a name of its own. */
final class ObjectCache {
    private final CacheFolder folder;
    private final S3Connection connection;

    ObjectCache(CacheFolder folder, S3Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    boolean holds(ListedObject object) {
        try {
            return Files.size(file(object)) == object.size();
        } catch (IOException e) {
            return false;
        }
    }

    /** As {@link #holds}, and says that it is in use still, so that no sweep takes it. */
    boolean takes(ListedObject object) {
        if (!holds(object)) {
            return false;
        }
        CacheSweep.touch(file(object));
        return true;
    }

    Path file(ListedObject object) {
        String name = Digests.nameOf(
                connection.endpoint().map(Object::toString).orElse("aws"),
                object.uri().toString(),
                object.etag(),
                Long.toString(object.size()));
        return folder.objects().resolve(name.substring(0, 2)).resolve(name);
    }

    /**
     * Brings an object here.
     *
     * @return with the ETag and size of what came
     * @throws S3AccessException if it cannot be had
     * @throws PartFile.DiskException if it cannot be kept
     */
    ListedObject fetch(ListedObject object, BytesListener listener) throws IOException {
        try (PartFile part = PartFile.in(folder.parts())) {
            Optional<ObjectVersion> came = new Download(connection, object.uri(), part, listener).unless("");
            ListedObject here = object.as(
                    came.orElseThrow(() -> new S3AccessException(
                            "cannot read " + object.uri() + ": the store calls it unchanged, unasked")),
                    part.size());
            part.moveTo(file(here));
            return here;
        }
    }
}
