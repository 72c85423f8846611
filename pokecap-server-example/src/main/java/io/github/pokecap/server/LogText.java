package io.github.pokecap.server;

import org.jspecify.annotations.Nullable;

/** What a client wrote, for a line of the log: without the line feeds by which it could write lines of its own. */
final class LogText {
    private static final int LONGEST = 300;

    private LogText() {}

    static String of(@Nullable String text) {
        if (text == null) {
            return "-";
        }
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return start.replaceAll("\\p{Cntrl}", "?");
    }
}
