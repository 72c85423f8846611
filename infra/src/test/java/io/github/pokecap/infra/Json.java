package io.github.pokecap.infra;

import java.util.Map;
import java.util.Objects;

/** Finds what stands under names in one another. */
final class Json {
    private Json() {}

    static Object at(Object object, String... names) {
        Object found = object;
        for (String name : names) {
            found = Objects.requireNonNull(((Map<?, ?>) found).get(name), name);
        }
        return found;
    }
}
