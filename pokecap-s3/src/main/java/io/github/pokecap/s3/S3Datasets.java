package io.github.pokecap.s3;

import io.github.pokecap.remote.TransferProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Datasets in S3, and a cache of their objects on disk: a prefix with pictures and metadata, a zip, or Parquet.
 *
 * <pre>{@code
 * S3Copy copy = S3Datasets.builder(connection).build().fetch("s3://my-bucket/pokemon/", TransferProgress.NONE);
 * Dataset dataset = Dataset.open(copy.path());
 * }</pre>
 *
 * <p>Only what is not in the cache, or was replaced in the store, is fetched: several objects at a time, each taken up
 * where its connection broke. The copy is a state of the dataset that nobody changes any more, so that a training of
 * hours sees one state. Several processes may share the cache. Thread-safe.
 */
public final class S3Datasets {
    private static final int SHOWN = 10;

    private final S3Connection connection;
    private final CacheFolder folder;
    private final S3DatasetsBuilder.Choices choices;

    S3Datasets(S3Connection connection, CacheFolder folder, S3DatasetsBuilder.Choices choices) {
        this.connection = connection;
        this.folder = folder;
        this.choices = choices;
    }

    /**
     * Starts to say how datasets are fetched. What is not set comes from the environment.
     *
     * @param connection the way to the store; stays the caller's to close
     * @return a builder with nothing set
     */
    public static S3DatasetsBuilder builder(S3Connection connection) {
        return new S3DatasetsBuilder(connection, S3Environment.ofThisProcess());
    }

    /**
     * Brings an object, or all objects below a prefix, to this disk.
     *
     * @param uri {@code s3://bucket/key}, {@code s3://bucket/key?versionId=ID} or {@code s3://bucket/prefix/}; the slash
     *     may be left out if there is no object of that key; a {@code .jsonl} or {@code .csv} stands for the metadata of
     *     the objects beside it
     * @param progress told of objects, or of megabytes of one object
     * @return where the copy is
     * @throws IllegalArgumentException if it is no S3 URI
     * @throws S3AccessException if there is nothing, or it cannot be had; the message says why and what helps, and names
     *     each object that failed
     * @throws IOException if the disk fails or the thread is interrupted
     */
    public S3Copy fetch(String uri, TransferProgress progress) throws IOException {
        S3Uri place = S3Uri.parse(uri);
        ObjectCache cache = new ObjectCache(folder, connection);
        Snapshot snapshot = new Snapshot(folder, cache, connection, place, choices.recursive());
        return choices.offline() ? offline(place, snapshot) : now(place, cache, snapshot, progress);
    }

    private S3Copy offline(S3Uri uri, Snapshot snapshot) throws IOException {
        Path path = snapshot.latest()
                .orElseThrow(() -> new S3AccessException("cannot read " + uri + ": only the cache may be asked, and "
                        + folder.root() + " holds no copy; fetch it once without offline(true), or without"
                        + " POKECAP_S3_OFFLINE"));
        return new S3Copy(path, uri, true, 0, 0, List.of());
    }

    private S3Copy now(S3Uri uri, ObjectCache cache, Snapshot snapshot, TransferProgress progress) throws IOException {
        Listing listing = new Lister(connection, choices.recursive()).list(uri);
        try {
            requireRoom(listing, cache, uri);
            ParallelFetch.Outcome outcome =
                    new ParallelFetch(cache, choices.parallel()).fetch(listing.objects(), progress);
            List<String> failures = new ArrayList<>(listing.failures());
            failures.addAll(outcome.failures());
            List<ListedObject> objects = outcome.objects();
            if (!failures.isEmpty() && (!choices.skipFailed() || objects.isEmpty())) {
                throw failed(uri, failures, objects.size());
            }
            long bytes = objects.stream().mapToLong(ListedObject::size).sum();
            return new S3Copy(snapshot.of(listing, objects), uri, false, objects.size(), bytes, failures);
        } catch (PartFile.DiskException e) {
            throw new S3AccessException(
                    "cannot keep " + uri + ": " + e.getMessage()
                            + "; make room, or set cache(), or POKECAP_S3_CACHE, to a folder on another disk",
                    e);
        }
    }

    private void requireRoom(Listing listing, ObjectCache cache, S3Uri uri) throws IOException {
        long missing = listing.objects().stream()
                .filter(object -> !cache.holds(object))
                .mapToLong(ListedObject::size)
                .sum();
        Path there = folder.root();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        long free = there == null ? Long.MAX_VALUE : Files.getFileStore(there).getUsableSpace();
        if (missing > free) {
            throw new S3AccessException("cannot keep " + uri + ": " + missing + " bytes are to come, and "
                    + folder.root()
                    + " has room for " + free + "; make room, or set cache(), or POKECAP_S3_CACHE, to a folder on"
                    + " another disk");
        }
    }

    private static S3AccessException failed(S3Uri uri, List<String> failures, int good) {
        String named = failures.stream().limit(SHOWN).map(line -> "\n  " + line).collect(Collectors.joining());
        String more = failures.size() > SHOWN ? "\n  and " + (failures.size() - SHOWN) + " more" : "";
        String cure = good == 0 ? "" : "\nMend them, or leave them out with skipFailed(true).";
        return new S3AccessException("cannot read " + uri + ": " + failures.size() + " of " + (failures.size() + good)
                + " objects could not be fetched" + named + more + cure);
    }
}
