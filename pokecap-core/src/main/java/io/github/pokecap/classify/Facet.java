package io.github.pokecap.classify;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * One question about a picture, and the answers that a model knows.
 *
 * @param name such as {@code color}; not empty
 * @param kind whether it has one answer or any number
 * @param values the answers, in a fixed order, no two alike, none empty; at least one
 */
public record Facet(String name, Kind kind, List<String> values) {
    /** How many answers a facet has. */
    public enum Kind {
        /** One answer: the main colour. */
        SINGLE,
        /** Any number of answers, none among them: the parts. */
        MULTI
    }

    /**
     * Checks that there are values, no two alike and none empty.
     *
     * @param name not empty
     * @param kind one answer or any number
     * @param values copied
     */
    public Facet {
        Objects.requireNonNull(kind, "kind");
        values = List.copyOf(values);
        if (name.isEmpty() || values.isEmpty()) {
            throw new IllegalArgumentException("facet \"" + name + "\" has " + values.size()
                    + " values; a facet has a name and at least one value");
        }
        if (values.contains("")) {
            throw new IllegalArgumentException("facet " + name + " has an empty value; nobody could say it");
        }
        if (new HashSet<>(values).size() != values.size()) {
            throw new IllegalArgumentException("facet " + name + " has a value twice");
        }
    }

    /**
     * Whether the facet has one answer.
     *
     * @return false if it has any number
     */
    public boolean isSingle() {
        return kind == Kind.SINGLE;
    }
}
