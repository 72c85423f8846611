package io.github.pokecap.server;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of the multipart fields that pictures come in; the first is what messages call for. */
final class Fields {
    static final Set<String> CAPTIONS = inOrder("image", "file");
    static final Set<String> PREDICT = inOrder("file", "image");

    private Fields() {}

    private static Set<String> inOrder(String... names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
    }
}
