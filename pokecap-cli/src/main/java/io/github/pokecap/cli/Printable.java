package io.github.pokecap.cli;

import java.util.regex.Pattern;

/** Names come from strangers: none may move the cursor or colour the terminal. */
final class Printable {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");

    private Printable() {}

    /** Text with its line breaks. */
    static String of(String text) {
        return CONTROL.matcher(text).replaceAll("?");
    }

    /** Text on one line. */
    static String line(String text) {
        return of(text).replace('\n', '?');
    }
}
