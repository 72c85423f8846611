package io.github.pokecap.server;

import io.github.pokecap.Captioner;
import io.github.pokecap.pokedex.Pokedex;
import io.github.pokecap.reload.ModelSource;
import io.github.pokecap.reload.ReloadStatus;
import io.github.pokecap.reload.ReloadingCaptioner;
import io.github.pokecap.s3.S3Connection;
import io.github.pokecap.s3.S3Models;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The model that serves, wherever it stands, and the connection that it comes over. */
final class Models implements AutoCloseable {
    private static final String S3 = "s3://";

    private final ReloadingCaptioner captioner;
    private final @Nullable S3Connection connection;

    private Models(ReloadingCaptioner captioner, @Nullable S3Connection connection) {
        this.captioner = captioner;
        this.connection = connection;
    }

    static Models open(String place, Duration poll) throws IOException {
        if (place.isEmpty()) {
            return new Models(ReloadingCaptioner.open(new Bundled()), null);
        }
        if (!place.startsWith(S3)) {
            return new Models(follow(ModelSource.file(Path.of(place)), poll), null);
        }
        S3Connection connection = S3Connection.fromEnvironment();
        try {
            return new Models(follow(S3Models.builder(connection).build().source(place), poll), connection);
        } catch (IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static ReloadingCaptioner follow(ModelSource source, Duration poll) throws IOException {
        return poll.isZero() ? ReloadingCaptioner.open(source) : ReloadingCaptioner.polling(source, poll);
    }

    Captioner captioner() {
        return captioner.captioner();
    }

    ReloadStatus status() {
        return captioner.status();
    }

    @Override
    public void close() {
        captioner.close();
        if (connection != null) {
            connection.close();
        }
    }

    /** The Pokédex in the jar. */
    private static final class Bundled implements ModelSource {
        @Override
        public Optional<Captioner> loadUnless(String knownId) throws IOException {
            return knownId.isEmpty() ? Optional.of(Pokedex.captioner()) : Optional.empty();
        }

        @Override
        public String name() {
            return "(bundled Pokédex)";
        }
    }
}
