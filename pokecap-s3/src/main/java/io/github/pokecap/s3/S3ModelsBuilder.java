package io.github.pokecap.s3;

import io.github.pokecap.feature.GlobalExtractor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says how models are read: {@code S3Models.builder(connection).offline(true).build()}.
 *
 * <p>Every option may be set once. What is not set comes from {@code POKECAP_S3_*}. Not safe to share between threads.
 */
public final class S3ModelsBuilder {
    private final S3Connection connection;
    private final S3Environment environment;
    private @Nullable Path cache;
    private @Nullable Boolean offline;
    private @Nullable List<GlobalExtractor> own;

    S3ModelsBuilder(S3Connection connection, S3Environment environment) {
        this.connection = Objects.requireNonNull(connection, "connection");
        this.environment = environment;
    }

    /**
     * Where models are kept. Unless set: {@code POKECAP_S3_CACHE}, else {@code pokecap} where the user's caches are.
     *
     * @param folder made if it is not there; several processes may use it
     * @return this
     * @throws IllegalStateException if this was set before
     */
    public S3ModelsBuilder cache(Path folder) {
        requireUnset("cache", cache);
        cache = folder;
        return this;
    }

    /**
     * Whether to ask the cache alone and never the store. Unless set: {@code POKECAP_S3_OFFLINE}, else false.
     *
     * @param alone true for the cache alone
     * @return this
     * @throws IllegalStateException if this was set before
     */
    public S3ModelsBuilder offline(boolean alone) {
        requireUnset("offline", offline);
        offline = alone;
        return this;
    }

    /**
     * Feature extractors of the caller's own that models may name.
     *
     * @param extractors as they were given to the trainer
     * @return this
     * @throws IllegalStateException if this was set before
     */
    public S3ModelsBuilder extractors(List<GlobalExtractor> extractors) {
        requireUnset("extractors", own);
        own = List.copyOf(extractors);
        return this;
    }

    /**
     * What reads models so.
     *
     * @return thread-safe; needs no closing
     * @throws IllegalArgumentException if a variable of the environment holds what it cannot hold
     */
    public S3Models build() {
        return new S3Models(
                connection,
                cache == null ? CacheFolder.of(environment) : CacheFolder.below(cache),
                offline == null ? environment.flag("OFFLINE").orElse(false) : offline,
                own == null ? List.of() : own);
    }

    private static void requireUnset(String option, @Nullable Object value) {
        if (value != null) {
            throw new IllegalStateException(option + " was set to " + value + " before; set it once");
        }
    }
}
