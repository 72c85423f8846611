package io.github.pokecap.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON as RFC 8259 has it, and stricter: no key twice in an object, no surrogate without its other half, numbers
 * that fit a long or a double, and bounds on depth, on the number of values and on lengths. Positions in messages are
 * bytes of the file, counted from 0.
 */
final class JsonReader {
    /** How deep objects and arrays may nest, the outermost counting as 1. */
    static final int MAX_DEPTH = 64;

    /** A value can take 2 bytes of the file, but takes some 100 of memory and up to 10 microseconds: this bounds both. */
    static final int MAX_VALUES = 100_000;

    private static final String VALUE = "a value";

    private final JsonScanner scanner;
    private int values;

    private JsonReader(JsonScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * The one object that the bytes spell.
     *
     * @param bytes of the file
     * @param from where the JSON starts
     * @param to where it ends, not included
     * @param place what the object is called, and in which file
     */
    static JsonObject read(byte[] bytes, int from, int to, JsonPlace place) {
        JsonScanner scanner = new JsonScanner(bytes, from, to, place);
        scanner.checkUtf8();
        JsonReader reader = new JsonReader(scanner);
        scanner.skipSpace();
        JsonObject object = reader.object(1);
        scanner.skipSpace();
        scanner.expectEnd();
        return object.at(place);
    }

    private JsonValue value(int depth) {
        if (++values > MAX_VALUES) {
            throw scanner.refusal(
                    "it has more than " + MAX_VALUES + " values; long rows of numbers belong in sections");
        }
        return switch (scanner.peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new JsonValue.Text(scanner.string(JsonScanner.MAX_STRING));
            case 't' -> literal("true", new JsonValue.Flag(true));
            case 'f' -> literal("false", new JsonValue.Flag(false));
            case 'n' -> literal("null", new JsonValue.Null());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> scanner.number();
            default -> throw scanner.expected(VALUE);
        };
    }

    private JsonValue literal(String word, JsonValue value) {
        scanner.word(word, VALUE);
        return value;
    }

    private JsonObject object(int depth) {
        enter(depth);
        scanner.take('{', "an object");
        JsonObject.Builder members = JsonObject.builder();
        scanner.skipSpace();
        if (scanner.peek() != '}') {
            member(members, depth);
            while (scanner.peek() == ',') {
                scanner.take(',', "\",\"");
                scanner.skipSpace();
                member(members, depth);
            }
        }
        scanner.take('}', "\",\" or \"}\"");
        return members.build();
    }

    private void member(JsonObject.Builder members, int depth) {
        if (scanner.peek() != '"') {
            throw scanner.expected("a key in quotes");
        }
        int start = scanner.position();
        String key = scanner.string(JsonScanner.MAX_KEY);
        if (members.has(key)) {
            throw scanner.refusalAt(start, "the key " + Quote.of(key) + " comes twice");
        }
        scanner.skipSpace();
        scanner.take(':', "\":\"");
        scanner.skipSpace();
        members.put(key, value(depth + 1));
        scanner.skipSpace();
    }

    private JsonArray array(int depth) {
        enter(depth);
        scanner.take('[', "an array");
        List<JsonValue> elements = new ArrayList<>();
        scanner.skipSpace();
        if (scanner.peek() != ']') {
            elements.add(element(depth));
            while (scanner.peek() == ',') {
                scanner.take(',', "\",\"");
                scanner.skipSpace();
                elements.add(element(depth));
            }
        }
        scanner.take(']', "\",\" or \"]\"");
        return JsonArray.of(elements);
    }

    private JsonValue element(int depth) {
        JsonValue element = value(depth + 1);
        scanner.skipSpace();
        return element;
    }

    private void enter(int depth) {
        if (depth > MAX_DEPTH) {
            throw scanner.refusal("it nests deeper than " + MAX_DEPTH);
        }
    }
}
