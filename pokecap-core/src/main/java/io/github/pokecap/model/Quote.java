package io.github.pokecap.model;

/** Text of a stranger, made fit for a message: short, on one line, in quotes, with nothing that moves a cursor. */
final class Quote {
    private static final int MAX_LENGTH = 60;
    private static final int MAX_MESSAGE = 1_000;

    private Quote() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(MAX_LENGTH).forEach(point -> append(quoted, point));
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
            quoted.append("...");
        }
        return quoted.append('"').toString();
    }

    /** A message that has a stranger's text inside: not long, and with no more than line breaks and tabs to move by. */
    static String message(String text) {
        StringBuilder fit = new StringBuilder();
        text.codePoints().limit(MAX_MESSAGE).forEach(point -> {
            if (point == '\n' || point == '\t') {
                fit.appendCodePoint(point);
            } else {
                appendPrintable(fit, point);
            }
        });
        return text.codePointCount(0, text.length()) > MAX_MESSAGE ? fit + "..." : fit.toString();
    }

    private static void append(StringBuilder quoted, int point) {
        if (point == '"' || point == '\\') {
            quoted.append('\\').appendCodePoint(point);
        } else {
            appendPrintable(quoted, point);
        }
    }

    private static void appendPrintable(StringBuilder text, int point) {
        if (isPrintable(point)) {
            text.appendCodePoint(point);
        } else {
            for (char unit : Character.toChars(point)) {
                text.append("\\u").append(HexDigits.of(unit));
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
