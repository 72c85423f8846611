package io.github.pokecap.pokedex;

import io.github.pokecap.Captioner;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * The pretrained Pokédex model, bundled as a resource: weights, no pictures.
 *
 * <pre>{@code
 * Captioner captioner = Pokedex.captioner();
 * captioner.caption(Path.of("bulbasaur.png")).text();
 * }</pre>
 *
 * <p>Thread-safe. Opens no network connection.
 */
public final class Pokedex {
    static final String RESOURCE = "/io/github/pokecap/pokedex/pokedex.pokecap";

    private Pokedex() {}

    /**
     * Reads the bundled model. Every call reads it anew, so that nothing is kept that the caller does not hold: call
     * it once and share the captioner.
     *
     * @return a captioner, immutable and thread-safe
     * @throws IOException if the resource cannot be read
     * @throws IllegalStateException if this build has no bundled model; see {@link #isBundled()}
     * @throws io.github.pokecap.model.ModelFormatException if the resource is damaged
     */
    public static Captioner captioner() throws IOException {
        return captioner(Pokedex.class.getResource(RESOURCE));
    }

    /**
     * Whether this build has the model.
     *
     * @return false for a build from sources into which no model was put
     */
    public static boolean isBundled() {
        return Pokedex.class.getResource(RESOURCE) != null;
    }

    static Captioner captioner(@Nullable URL model) throws IOException {
        if (model == null) {
            throw new IllegalStateException("cannot load the Pokédex model: the class path has no resource " + RESOURCE
                    + "; this build of pokecap-pokedex was made without it, use Captioner.load with a model file");
        }
        try (InputStream in = model.openStream()) {
            return Captioner.load(in);
        }
    }
}
