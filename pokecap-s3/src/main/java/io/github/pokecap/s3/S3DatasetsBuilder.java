package io.github.pokecap.s3;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says how datasets are fetched: {@code S3Datasets.builder(connection).parallel(16).build()}.
 *
 * <p>Every option may be set once and is checked as it is set. What is not set comes from {@code POKECAP_S3_*}. Not safe
 * to share between threads.
 */
public final class S3DatasetsBuilder {
    private static final int USUAL_PARALLEL = 8;
    private static final int MOST_PARALLEL = 64;

    private final S3Connection connection;
    private final S3Environment environment;
    private @Nullable Path cache;
    private @Nullable Boolean offline;
    private @Nullable Integer parallel;
    private @Nullable Boolean skipFailed;
    private @Nullable Boolean recursive;

    /** All but where. */
    record Choices(boolean offline, int parallel, boolean skipFailed, boolean recursive) {}

    S3DatasetsBuilder(S3Connection connection, S3Environment environment) {
        this.connection = Objects.requireNonNull(connection, "connection");
        this.environment = environment;
    }

    /**
     * Where objects are kept. Unless set: {@code POKECAP_S3_CACHE}, else {@code pokecap} where the user's caches are.
     *
     * @param folder made if it is not there; several processes may use it
     * @return this
     * @throws IllegalStateException if this was set before
     */
    public S3DatasetsBuilder cache(Path folder) {
        requireUnset("cache", cache);
        cache = folder;
        return this;
    }

    /**
     * Whether to take the last copy in the cache and never ask the store. Unless set: {@code POKECAP_S3_OFFLINE}, else
     * false.
     *
     * @param alone true for the cache alone
     * @return this
     * @throws IllegalStateException if this was set before
     */
    public S3DatasetsBuilder offline(boolean alone) {
        requireUnset("offline", offline);
        offline = alone;
        return this;
    }

    /**
     * How many objects may come at a time. Unless set: {@code POKECAP_S3_PARALLEL}, else 8.
     *
     * @param objects from 1 to 64
     * @return this
     * @throws IllegalArgumentException if it is outside
     * @throws IllegalStateException if this was set before
     */
    public S3DatasetsBuilder parallel(int objects) {
        requireUnset("parallel", parallel);
        parallel = checked(objects);
        return this;
    }

    /**
     * Whether to leave objects out that cannot be fetched, and name them in {@link S3Copy#failures()}, instead of
     * refusing the whole. Unless set, it is refused.
     *
     * @param skip true to leave them out
     * @return this
     * @throws IllegalStateException if this was set before
     */
    public S3DatasetsBuilder skipFailed(boolean skip) {
        requireUnset("skipFailed", skipFailed);
        skipFailed = skip;
        return this;
    }

    /**
     * Whether a prefix means the objects in folders below it too. Unless set, it does.
     *
     * @param deep false for those right below the prefix
     * @return this
     * @throws IllegalStateException if this was set before
     */
    public S3DatasetsBuilder recursive(boolean deep) {
        requireUnset("recursive", recursive);
        recursive = deep;
        return this;
    }

    /**
     * What fetches datasets so.
     *
     * @return thread-safe; needs no closing
     * @throws IllegalArgumentException if a variable of the environment holds what it cannot hold
     */
    public S3Datasets build() {
        Choices choices = new Choices(
                offline == null ? environment.flag("OFFLINE").orElse(false) : offline,
                parallel == null
                        ? environment
                                .own(
                                        "PARALLEL",
                                        "a number from 1 to " + MOST_PARALLEL,
                                        text -> checked(Integer.parseInt(text)))
                                .orElse(USUAL_PARALLEL)
                        : parallel,
                skipFailed != null && skipFailed,
                recursive == null || recursive);
        return new S3Datasets(
                connection, cache == null ? CacheFolder.of(environment) : CacheFolder.below(cache), choices);
    }

    private static int checked(int objects) {
        if (objects < 1 || objects > MOST_PARALLEL) {
            throw new IllegalArgumentException("parallel is " + objects + ", outside 1 to " + MOST_PARALLEL);
        }
        return objects;
    }

    private static void requireUnset(String option, @Nullable Object value) {
        if (value != null) {
            throw new IllegalStateException(option + " was set to " + value + " before; set it once");
        }
    }
}
