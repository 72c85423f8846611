package io.github.pokecap.server;

import io.github.pokecap.pokedex.Pokedex;
import io.github.pokecap.s3.S3Models;
import io.github.pokecap.s3.S3Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the bundled model into a store, where servers follow it: what docker-compose.yml begins with. */
final class BundledModel {
    private BundledModel() {}

    static void publish(String uri) throws IOException {
        Path file = Files.createTempFile("pokedex-", ".pokecap");
        try {
            Pokedex.captioner().save(file);
            S3Publication published = S3Models.publish(file, uri);
            System.out.println("published model " + published.sha256() + " as " + published.uri());
        } finally {
            Files.delete(file);
        }
    }
}
