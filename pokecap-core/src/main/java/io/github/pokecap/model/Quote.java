package io.github.pokecap.model;

/** Text of a stranger, made fit for a message: short, on one line, in quotes, with nothing that moves a cursor. */
final class Quote {
    private static final int MAX_LENGTH = 60;

    private Quote() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(MAX_LENGTH).forEach(point -> append(quoted, point));
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
            quoted.append("...");
        }
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int point) {
        if (point == '"' || point == '\\') {
            quoted.append('\\').appendCodePoint(point);
        } else if (isPrintable(point)) {
            quoted.appendCodePoint(point);
        } else {
            for (char unit : Character.toChars(point)) {
                quoted.append("\\u").append(HexDigits.of(unit));
            }
        }
    }

    /** Refuses controls, bidirectional marks, lone surrogates and line separators. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
