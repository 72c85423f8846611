package io.github.pokecap.caption;

/** White space of a finished sentence. */
final class Spacing {
    private Spacing() {}

    /** One space between words, none at the ends, none before a mark that closes. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && !tidy.isEmpty() && !closes(c, text, i)) {
                tidy.append(' ');
            }
            gap = false;
            tidy.appendCodePoint(c);
        }
        return tidy.toString();
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the mark belongs to the word before it; the dot of ".5" does not. */
    private static boolean closes(int c, String text, int next) {
        return switch (c) {
            case ',', ';', ')' -> true;
            case '.', ':', '!', '?' -> next == text.length() || !Character.isLetterOrDigit(text.codePointAt(next));
            default -> false;
        };
    }
}
