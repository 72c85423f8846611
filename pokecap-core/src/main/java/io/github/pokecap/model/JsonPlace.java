package io.github.pokecap.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in which file a value stands, such as {@code model.facets[3].threshold} in {@code mine.pokecap}; it turns
 * values into Java's own types and, if they are of another kind, says so by this path.
 */
record JsonPlace(String file, String path) {
    /** The place of trees that no file was read for. */
    static final JsonPlace IN_MEMORY = new JsonPlace("(in memory)", "json");

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

    JsonPlace member(String key) {
        return new JsonPlace(
                file, PLAIN_KEY.matcher(key).matches() ? path + "." + key : path + "[" + Quote.of(key) + "]");
    }

    JsonPlace element(int index) {
        return new JsonPlace(file, path + "[" + index + "]");
    }

    /** For example {@code refusal("is 3, above 1")}. */
    ModelFormatException refusal(String problem) {
        return ModelFormatException.of(file, path + " " + problem);
    }

    String string(@Nullable JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        throw notA("a string", value);
    }

    boolean flag(@Nullable JsonValue value) {
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        throw notA("true or false", value);
    }

    long integer(@Nullable JsonValue value, long min, long max) {
        if (!(value instanceof JsonNumber number) || !number.isWhole()) {
            throw notA("an integer", value);
        }
        long integer = number.longValue();
        if (integer < min || integer > max) {
            throw refusal("is " + integer + ", outside " + min + " to " + max);
        }
        return integer;
    }

    double number(@Nullable JsonValue value, double min, double max) {
        if (!(value instanceof JsonNumber number)) {
            throw notA("a number", value);
        }
        double real = number.doubleValue();
        if (real < min || real > max) {
            throw refusal("is " + number + ", outside " + JsonNumber.of(min) + " to " + JsonNumber.of(max));
        }
        return real;
    }

    JsonObject object(@Nullable JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.at(this);
        }
        throw notA("an object", value);
    }

    JsonArray array(@Nullable JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.at(this);
        }
        throw notA("an array", value);
    }

    private ModelFormatException notA(String wanted, @Nullable JsonValue value) {
        return value == null ? refusal("is missing") : refusal("is " + describe(value) + ", not " + wanted);
    }

    private static String describe(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return Quote.of(text.value());
        }
        if (value instanceof JsonObject) {
            return "an object";
        }
        return value instanceof JsonArray ? "an array" : value.toString();
    }
}
