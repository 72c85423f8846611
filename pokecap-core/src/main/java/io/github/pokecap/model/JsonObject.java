package io.github.pokecap.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object, its members in the order in which they were put or read. Each reading method checks the kind and the range
 * of what it reads, and a refusal names the path: {@code model.facets[3].threshold is "x", not a number}.
 */
final class JsonObject implements JsonValue {
    private final JsonPlace place;
    private final Map<String, JsonValue> members;

    private JsonObject(JsonPlace place, Map<String, JsonValue> members) {
        this.place = place;
        this.members = members;
    }

    static Builder builder() {
        return new Builder();
    }

    /** The same object, known by another path. */
    JsonObject at(JsonPlace newPlace) {
        return new JsonObject(newPlace, members);
    }

    Map<String, JsonValue> members() {
        return members;
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    /** Refuses any other key, a missing one, and another order: there is one spelling. */
    void keysMustBe(String... keys) {
        List<String> wanted = List.of(keys);
        for (String key : members.keySet()) {
            if (!wanted.contains(key)) {
                throw place.refusal("has a key " + Quote.of(key) + " that this version does not know; it knows "
                        + String.join(", ", wanted));
            }
        }
        for (String key : wanted) {
            if (!has(key)) {
                throw place.member(key).refusal("is missing");
            }
        }
        List<String> found = new ArrayList<>(members.keySet());
        if (!found.equals(wanted)) {
            throw place.refusal(
                    "has its keys in the order " + String.join(", ", found) + ", not " + String.join(", ", wanted));
        }
    }

    String string(String key) {
        return place.member(key).string(members.get(key));
    }

    boolean flag(String key) {
        return place.member(key).flag(members.get(key));
    }

    /** An integer from min to max, both included. */
    int integer(String key, int min, int max) {
        return (int) place.member(key).integer(members.get(key), min, max);
    }

    /** An integer from min to max, both included. */
    long integer(String key, long min, long max) {
        return place.member(key).integer(members.get(key), min, max);
    }

    double number(String key) {
        return number(key, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** A number, with a point or without, from min to max, both included. */
    double number(String key, double min, double max) {
        return place.member(key).number(members.get(key), min, max);
    }

    JsonObject object(String key) {
        return place.member(key).object(members.get(key));
    }

    JsonArray array(String key) {
        return place.member(key).array(members.get(key));
    }

    /** For checks of the caller's own: {@code throw facet.refusal("threshold", "is above 1")}. */
    ModelFormatException refusal(String key, String problem) {
        return place.member(key).refusal(problem);
    }

    /** Whether the members are the same, in the same order; the place does not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object
                && new ArrayList<>(members.entrySet()).equals(new ArrayList<>(object.members.entrySet()));
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return JsonWriter.text(this);
    }

    /** Collects members; a key may be put once. */
    static final class Builder {
        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        Builder put(String key, JsonValue value) {
            if (members.putIfAbsent(key, value) != null) {
                throw new IllegalArgumentException("key " + Quote.of(key) + " is put twice");
            }
            return this;
        }

        Builder put(String key, String value) {
            return put(key, new Text(value));
        }

        Builder put(String key, boolean value) {
            return put(key, new Flag(value));
        }

        Builder put(String key, long value) {
            return put(key, JsonNumber.of(value));
        }

        Builder put(String key, double value) {
            return put(key, JsonNumber.of(value));
        }

        boolean has(String key) {
            return members.containsKey(key);
        }

        JsonObject build() {
            return new JsonObject(JsonPlace.IN_MEMORY, Collections.unmodifiableMap(new LinkedHashMap<>(members)));
        }
    }
}
