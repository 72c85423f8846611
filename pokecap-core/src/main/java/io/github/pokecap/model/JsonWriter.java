package io.github.pokecap.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes a JSON tree in its one spelling: no white space, members in their order, escapes only where JSON needs them,
 * numbers as {@link JsonNumber} has them.
 */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String text(JsonValue value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, 0);
        return writer.out.toString();
    }

    /**
     * The UTF-8 bytes of the one spelling.
     *
     * @throws IllegalArgumentException if a string has a surrogate without its other half
     */
    static byte[] bytes(JsonValue value) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text(value)));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a string has a surrogate without its other half", e);
        }
    }

    private void value(JsonValue value, int depth) {
        if (value instanceof JsonObject object) {
            object(object, enter(depth));
        } else if (value instanceof JsonArray array) {
            array(array, enter(depth));
        } else if (value instanceof JsonValue.Text text) {
            string(text.value());
        } else if (value instanceof JsonValue.Flag flag) {
            out.append(flag.value());
        } else if (value instanceof JsonNumber number) {
            out.append(number);
        } else {
            out.append("null");
        }
    }

    private static int enter(int depth) {
        if (depth == JsonReader.MAX_DEPTH) {
            throw new IllegalArgumentException("JSON nests deeper than " + JsonReader.MAX_DEPTH);
        }
        return depth + 1;
    }

    private void object(JsonObject object, int depth) {
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> members =
                object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            string(member.getKey());
            out.append(':');
            value(member.getValue(), depth);
            if (members.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private void array(JsonArray array, int depth) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            value(array.elements().get(i), depth);
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append("\\u").append(HexDigits.of(c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
