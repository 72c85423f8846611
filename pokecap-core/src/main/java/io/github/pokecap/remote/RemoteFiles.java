package io.github.pokecap.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Brings what a URI names to this machine, such as {@code pokecap-s3} does for {@code s3://}. A module offers one by
 * naming its class, with a public constructor without parameters, in {@code
 * META-INF/services/io.github.pokecap.remote.RemoteFiles}. Thread-safe.
 *
 * <p>What it throws tells in its message what is wrong, where, what was tried and what helps, and never a secret.
 */
public interface RemoteFiles {
    /**
     * Whether this is the one to ask.
     *
     * @param uri such as {@code s3://bucket/key}, perhaps not a good one
     * @return true if it has the scheme of this
     */
    boolean serves(String uri);

    /**
     * Reads a model.
     *
     * @param uri of the model
     * @return the model, and which copy it is
     * @throws io.github.pokecap.model.ModelFormatException if it is no model or is damaged
     * @throws IOException if it cannot be had
     * @throws IllegalArgumentException if the URI is none of a model
     */
    RemoteModel model(String uri) throws IOException;

    /**
     * Copies a file, or a folder, to this machine. The copy stays as it is, whatever becomes of the original.
     *
     * @param uri of a file or folder
     * @param recursive whether folders in the folder come too
     * @param progress told of what comes
     * @return where the copy is, and what could not be copied
     * @throws IOException if nothing can be copied
     * @throws IllegalArgumentException if the URI is not a good one
     */
    RemoteCopy copy(String uri, boolean recursive, TransferProgress progress) throws IOException;

    /**
     * Refuses a URI that nothing can be published to, before hours are spent on what is to be. Asks no network.
     *
     * @param uri where to
     * @throws IllegalArgumentException if the URI is not a good one
     */
    void requireTarget(String uri);

    /**
     * Puts a file where readers find it, as a whole or not at all. A model is checked before.
     *
     * @param file a model, a report
     * @param uri where to; what is there is replaced
     * @throws io.github.pokecap.model.ModelFormatException if the file begins as a model and is none
     * @throws IOException if it cannot be read or written
     * @throws IllegalArgumentException if the URI is not a good one
     */
    void publish(Path file, String uri) throws IOException;

    /**
     * The one to ask for a URI.
     *
     * @param uri with any scheme
     * @return empty if no module on the class path serves it
     */
    static Optional<RemoteFiles> of(String uri) {
        return ServiceLoader.load(RemoteFiles.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(files -> files.serves(uri))
                .findFirst();
    }
}
