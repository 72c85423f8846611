package io.github.pokecap.release;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a release, in the order in which it was found. Not thread-safe. */
final class Problems {
    private final List<String> found = new ArrayList<>();

    void add(String file, String problem) {
        found.add(file + ": " + problem);
    }

    void unless(boolean right, String file, String problem) {
        if (!right) {
            add(file, problem);
        }
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
