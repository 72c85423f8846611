package io.github.pokecap.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Contexts as the tool hands them over: what cdk.json says, and what {@code -c} adds. */
final class Contexts {
    static final String DIGEST = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    static final String BUCKET = "pokecap-data-111122223333-eu-central-1";

    private Contexts() {}

    static Map<String, Object> with(String... pairs) {
        Map<String, Object> context = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(json(Path.of("cdk.json")).get("context")))
                .forEach((key, value) -> context.put(String.valueOf(key), value));
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            context.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return context;
    }

    /** JSON is YAML, since 1.2. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> json(Path file) {
        try {
            return (Map<String, Object>) new Load(LoadSettings.builder()
                            .setCodePointLimit(Integer.MAX_VALUE)
                            .build())
                    .loadFromString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
