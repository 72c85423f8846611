package io.github.pokecap.s3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The files of a dataset as they were at one moment: a folder of links to the objects in the cache, called by what it
 * holds. It is built elsewhere and moved into place in one step, and never changed: who reads it for hours reads one
 * state of the dataset.
 */
final class Snapshot {
    private static final String LATEST = "latest";

    private final CacheFolder folder;
    private final ObjectCache cache;
    private final Path place;

    Snapshot(CacheFolder folder, ObjectCache cache, S3Connection connection, S3Uri uri, boolean recursive) {
        this.folder = folder;
        this.cache = cache;
        this.place = folder.datasets()
                .resolve(Digests.nameOf(
                        connection.endpoint().map(Object::toString).orElse("aws"),
                        uri.toString(),
                        recursive ? "all" : "top"));
    }

    /** The last one that was made, for work without the network. */
    Optional<Path> latest() {
        try {
            Path path = place.resolve(Files.readString(place.resolve(LATEST), StandardCharsets.UTF_8));
            return Optional.of(path.normalize()).filter(inside -> inside.startsWith(place) && Files.exists(inside));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes it, unless it is there.
     *
     * @return the file or folder to open
     */
    Path of(Listing listing, List<ListedObject> objects) throws IOException {
        String contents = Digests.nameOf(objects.stream()
                .flatMap(object -> Stream.of(object.name(), object.etag(), Long.toString(object.size())))
                .toArray(String[]::new));
        Path target = place.resolve(contents);
        if (!isWhole(target, listing, objects)) {
            build(target, listing, objects);
        }
        CacheSweep.touch(target);
        Path opened = opened(target, listing);
        String relative = place.relativize(opened).toString();
        if (!latest().equals(Optional.of(opened))) {
            remember(relative);
        }
        CacheSweep.touch(place.resolve(LATEST));
        return opened;
    }

    private static Path opened(Path target, Listing listing) {
        Path named = target.resolve(listing.name());
        return listing.opened().isEmpty() ? named : named.resolve(listing.opened());
    }

    private static Path place(Path target, Listing listing, ListedObject object) {
        Path named = target.resolve(listing.name());
        return listing.single() ? named : named.resolve(object.name());
    }

    private static boolean isWhole(Path target, Listing listing, List<ListedObject> objects) {
        try {
            for (ListedObject object : objects) {
                if (Files.size(place(target, listing, object)) != object.size()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void build(Path target, Listing listing, List<ListedObject> objects) throws IOException {
        Path building = folder.parts().resolve(UUID.randomUUID() + PartFile.ENDING);
        Path damaged = folder.parts().resolve(UUID.randomUUID() + PartFile.ENDING);
        try {
            for (ListedObject object : objects) {
                Path link = place(building, listing, object);
                OwnFolders.make(link.getParent());
                link(cache.file(object), link);
            }
            OwnFolders.make(building.resolve(listing.name()).getParent());
            OwnFolders.make(place);
            if (isWhole(target, listing, objects)) {
                // Another process was faster; somebody may read there already.
                return;
            }
            if (Files.exists(target)) {
                // Somebody damaged it. Folders are not replaced in one step, so it goes out of the way first.
                Files.move(target, damaged);
            }
            Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
            new CacheSweep(folder, Clock.systemUTC()).run();
        } catch (IOException e) {
            // Another process may have put the same there meanwhile.
            if (!isWhole(target, listing, objects)) {
                throw new PartFile.DiskException(target, e);
            }
        } finally {
            delete(building);
            delete(damaged);
        }
    }

    private static void link(Path object, Path link) throws IOException {
        try {
            Files.createLink(link, object);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(object, link);
        }
    }

    private void remember(String relative) throws IOException {
        try (PartFile text = PartFile.in(folder.parts())) {
            byte[] bytes = relative.getBytes(StandardCharsets.UTF_8);
            text.append(bytes, bytes.length);
            text.moveTo(place.resolve(LATEST));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
