package io.github.pokecap.s3;

import io.github.pokecap.Captioner;
import io.github.pokecap.reload.ModelSource;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object that may be published anew. It remembers what it saw last, a model or not. */
final class S3ModelSource implements ModelSource {
    private final S3Uri uri;
    private final ModelFetch fetch;
    private final boolean offline;
    private @Nullable S3Model seen;
    private Attempt.@Nullable Refused refused;

    S3ModelSource(S3Uri uri, ModelFetch fetch, boolean offline) {
        this.uri = uri;
        this.fetch = fetch;
        this.offline = offline;
    }

    @Override
    public Optional<Captioner> loadUnless(String knownId) throws IOException {
        if (offline || seen == null || !seen.captioner().id().equals(knownId)) {
            seen = offline ? fetch.offline() : fetch.now();
            refused = null;
        } else {
            look(seen);
        }
        Captioner captioner = seen.captioner();
        return captioner.id().equals(knownId) ? Optional.empty() : Optional.of(captioner);
    }

    /** Asks for what is neither the known model nor the object that turned out to be none. */
    private void look(S3Model known) throws IOException {
        Attempt attempt = fetch.unless(refused == null ? known.etag() : refused.etag());
        if (attempt instanceof Attempt.Loaded loaded) {
            seen = loaded.model();
            refused = null;
        } else if (attempt instanceof Attempt.Refused now) {
            refused = now;
        }
        if (refused != null) {
            throw refused.reason();
        }
    }

    @Override
    public String name() {
        return uri.toString();
    }
}
