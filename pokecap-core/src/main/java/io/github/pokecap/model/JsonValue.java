package io.github.pokecap.model;

/** One value of a JSON tree. Immutable; {@code toString} is its one spelling in a model file. */
sealed interface JsonValue permits JsonObject, JsonArray, JsonNumber, JsonValue.Text, JsonValue.Flag, JsonValue.Null {
    /** A string. */
    record Text(String value) implements JsonValue {
        @Override
        public String toString() {
            return JsonWriter.text(this);
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements JsonValue {
        @Override
        public String toString() {
            return JsonWriter.text(this);
        }
    }

    /** {@code null}. */
    record Null() implements JsonValue {
        @Override
        public String toString() {
            return JsonWriter.text(this);
        }
    }
}
