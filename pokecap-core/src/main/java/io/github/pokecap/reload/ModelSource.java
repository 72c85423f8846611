package io.github.pokecap.reload;

import io.github.pokecap.Captioner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A place where a model stands that may be replaced by another: a file, or an object in a store.
 *
 * <p>Implementations are called by one thread at a time. What they throw, checked or not, is taken as the reason why
 * there is no new captioner.
 */
public interface ModelSource {
    /**
     * Reads the model that stands there now, unless it is one that is known already. To look and find nothing new should
     * be cheap: it is done every few seconds.
     *
     * @param knownId the {@link Captioner#id()} of the captioner that serves; empty if none does
     * @return a captioner of another id; empty if the model there has the known one
     * @throws IOException if it cannot be read
     */
    Optional<Captioner> loadUnless(String knownId) throws IOException;

    /**
     * What messages call the place.
     *
     * @return a path or a URI, without any secret
     */
    String name();

    /**
     * A model file on disk. It is read again when its size, its time of change or its identity on the disk has changed:
     * replace it by renaming, as {@link Captioner#save(Path)} does.
     *
     * @param model a {@code .pokecap} file
     * @return a source of that file
     */
    static ModelSource file(Path model) {
        return new ModelFile(model);
    }
}
