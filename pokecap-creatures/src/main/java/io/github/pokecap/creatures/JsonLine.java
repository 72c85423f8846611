package io.github.pokecap.creatures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One JSON object on one line, keys in the order in which they are put. */
final class JsonLine {

    private final StringBuilder text = new StringBuilder("{");

    JsonLine put(String key, String value) {
        return raw(key, quote(value));
    }

    JsonLine put(String key, int value) {
        return raw(key, Integer.toString(value));
    }

    JsonLine put(String key, List<String> values) {
        return raw(key, values.stream().map(JsonLine::quote).collect(Collectors.joining(", ", "[", "]")));
    }

    private JsonLine raw(String key, String json) {
        if (text.length() > 1) {
            text.append(", ");
        }
        text.append(quote(key)).append(": ").append(json);
        return this;
    }

    @Override
    public String toString() {
        return text + "}";
    }

    /** A JSON string (RFC 8259): quotes, backslashes and control characters are escaped, all else stands as it is. */
    static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < 0x20) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
