package io.github.pokecap.s3;

import io.github.pokecap.Captioner;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.reload.ModelSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Models in S3, and a cache of them on disk.
 *
 * <pre>{@code
 * Captioner captioner = S3Models.load("s3://my-bucket/models/pokedex.pokecap");
 * }</pre>
 *
 * <p>The cache names models by their content and asks the store each time whether the object is unchanged, which costs
 * one answer without a body (304); a model that was published anew is fetched anew. What is downloaded is checked
 * completely before anybody gets it, and before it is put into the cache in one step, so that several processes may share
 * one. With {@link S3ModelsBuilder#offline(boolean)} only the cache is asked.
 *
 * <p>Thread-safe.
 */
public final class S3Models {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    private final S3Connection connection;
    private final CacheFolder folder;
    private final boolean offline;
    private final List<GlobalExtractor> own;

    S3Models(S3Connection connection, CacheFolder folder, boolean offline, List<GlobalExtractor> own) {
        this.connection = connection;
        this.folder = folder;
        this.offline = offline;
        this.own = own;
    }

    /**
     * Reads a captioner with a connection and a cache as the environment says. The connection is closed again: whoever
     * reads often makes one, and {@link #builder(S3Connection)} with it.
     *
     * @param uri such as {@code s3://bucket/key} or {@code s3://bucket/key?versionId=ID}
     * @return a captioner
     * @throws IllegalArgumentException if it is no S3 URI of an object
     * @throws S3AccessException if it cannot be had; the message says why and what helps
     * @throws io.github.pokecap.model.ModelFormatException if it is no model or is damaged
     * @throws IOException if the disk fails
     */
    public static Captioner load(String uri) throws IOException {
        try (S3Connection connection = S3Connection.fromEnvironment()) {
            return builder(connection).build().fetch(uri).captioner();
        }
    }

    /**
     * Uploads a model with a connection as the environment says; as {@link #upload(Path, String)}.
     *
     * @param model a {@code .pokecap} file
     * @param uri such as {@code s3://bucket/key}
     * @return what the store has now
     * @throws IllegalArgumentException if it is no S3 URI of an object
     * @throws S3AccessException if it cannot be written; the message says why and what helps
     * @throws io.github.pokecap.model.ModelFormatException if the file is no model or is damaged
     * @throws IOException if the file cannot be read
     */
    public static S3Publication publish(Path model, String uri) throws IOException {
        try (S3Connection connection = S3Connection.fromEnvironment()) {
            return builder(connection).build().upload(model, uri);
        }
    }

    /**
     * Starts to say how models are read. What is not set comes from the environment.
     *
     * @param connection the way to the store; stays the caller's to close
     * @return a builder with nothing set
     */
    public static S3ModelsBuilder builder(S3Connection connection) {
        return new S3ModelsBuilder(connection, S3Environment.ofThisProcess());
    }

    /**
     * Reads a model, from the cache if the store says that it is unchanged.
     *
     * @param uri such as {@code s3://bucket/key} or {@code s3://bucket/key?versionId=ID}
     * @return the model, and which copy it is
     * @throws IllegalArgumentException if it is no S3 URI of an object
     * @throws S3AccessException if it cannot be had; the message says why and what helps
     * @throws io.github.pokecap.model.ModelFormatException if it is no model or is damaged
     * @throws IOException if the disk fails
     */
    public S3Model fetch(String uri) throws IOException {
        return fetch(fetch(object(uri), Optional.empty()));
    }

    /**
     * Reads the model of one content, wherever it is published. If the cache has it, the store is not asked.
     *
     * @param uri where it is published
     * @param sha256 of the model file, in hexadecimal: {@link Captioner#id()}
     * @return the model, and which copy it is
     * @throws IllegalArgumentException if it is no S3 URI of an object, or no SHA-256
     * @throws S3AccessException if it cannot be had; the message says why and what helps
     * @throws io.github.pokecap.model.ModelFormatException if the object has another content, or is no model
     * @throws IOException if the disk fails
     */
    public S3Model fetch(String uri, String sha256) throws IOException {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "\"" + sha256 + "\" is no SHA-256; it has 64 hexadecimal digits: pokecap inspect shows it as id");
        }
        return fetch(fetch(object(uri), Optional.of(sha256.toLowerCase(Locale.ROOT))));
    }

    private S3Model fetch(ModelFetch fetch) throws IOException {
        return offline ? fetch.offline() : fetch.now();
    }

    private ModelFetch fetch(S3Uri uri, Optional<String> sha256) {
        return new ModelFetch(connection, folder, own, uri, sha256);
    }

    /**
     * A model that may be published anew, for {@link io.github.pokecap.reload.ReloadingCaptioner}. Each look costs one
     * answer without a body, as long as nothing is new; an object that turned out to be no model is not fetched again.
     *
     * @param uri such as {@code s3://bucket/key}
     * @return a source of what is published there
     * @throws IllegalArgumentException if it is no S3 URI of an object
     */
    public ModelSource source(String uri) {
        S3Uri object = object(uri);
        return new S3ModelSource(object, fetch(object, Optional.empty()), offline);
    }

    /**
     * Publishes a model: checks the file, then writes it in one request that the store takes or refuses as a whole, with
     * a checksum that the store compares, and with the SHA-256 that every reader compares. Until the store has it all,
     * readers get what was there before.
     *
     * @param model a {@code .pokecap} file
     * @param uri such as {@code s3://bucket/key}, without a version
     * @return what the store has now
     * @throws IllegalArgumentException if it is no S3 URI of an object, or has a version
     * @throws S3AccessException if it cannot be written; the message says why and what helps
     * @throws io.github.pokecap.model.ModelFormatException if the file is no model or is damaged
     * @throws IOException if the file cannot be read
     */
    public S3Publication upload(Path model, String uri) throws IOException {
        return new ModelUpload(connection, own).put(model, Upload.target(uri));
    }

    /** One that can be a model. */
    private static S3Uri object(String uri) {
        S3Uri object = S3Uri.parse(uri);
        if (object.isPrefix()) {
            throw new IllegalArgumentException(
                    uri + " cannot be a model: it is a prefix; write s3://bucket/key, without a slash at the end");
        }
        return object;
    }
}
