package io.github.pokecap.caption;

/** A place in a template's source that moves from left to right, up to a limit. */
final class Cursor {
    /** What a backslash may stand before. */
    private static final String ESCAPABLE = "{}[]|\\>:=?";

    private final String source;
    private final int limit;
    private int offset;

    Cursor(String source) {
        this(source, 0, source.length());
    }

    private Cursor(String source, int offset, int limit) {
        this.source = source;
        this.offset = offset;
        this.limit = limit;
    }

    int offset() {
        return offset;
    }

    boolean atEnd() {
        return offset >= limit;
    }

    /** The next char; a line feed at the end. */
    char peek() {
        return atEnd() ? '\n' : source.charAt(offset);
    }

    boolean startsWith(String text) {
        return offset + text.length() <= limit && source.startsWith(text, offset);
    }

    void skip(int chars) {
        offset += chars;
    }

    void skipSpaces() {
        while (!atEnd() && Spacing.isSpace(peek())) {
            offset++;
        }
    }

    /** Letters, their combining marks, digits, "_" and "-"; may be empty. */
    String name() {
        int start = offset;
        while (!atEnd()) {
            int c = source.codePointAt(offset);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            if (!Character.isLetterOrDigit(c) && !mark && c != '_' && c != '-') {
                break;
            }
            offset += Character.charCount(c);
        }
        return source.substring(start, offset);
    }

    /** Text up to the first of the given chars that has no backslash, or to the end; escapes are resolved. */
    String textUntil(String stops) {
        StringBuilder text = new StringBuilder();
        while (!atEnd() && stops.indexOf(peek()) < 0) {
            if (peek() == '\\') {
                checkEscape();
                offset++;
            }
            text.append(peek());
            offset++;
        }
        return text.toString();
    }

    private void checkEscape() {
        if (offset + 1 >= limit || ESCAPABLE.indexOf(source.charAt(offset + 1)) < 0) {
            throw error("\"\\\" must stand before one of " + String.join(" ", ESCAPABLE.split(""))
                    + "; write \"\\\\\" for the character itself");
        }
    }

    /** A cursor at the same place, to look ahead with. */
    Cursor copy() {
        return upTo(limit);
    }

    /** A cursor over what is left of this one up to the offset. */
    Cursor upTo(int end) {
        return new Cursor(source, offset, end);
    }

    TemplateException error(String problem) {
        return errorAt(Math.min(offset, limit), problem);
    }

    TemplateException errorAt(int place, String problem) {
        return TemplateException.at(source, place, problem);
    }

    /** A piece of the source in quotes, cut short if it is long. */
    String quote(int from, int to) {
        String piece = source.substring(from, to).strip();
        boolean cut = piece.codePointCount(0, piece.length()) > 30;
        return "\"" + (cut ? piece.substring(0, piece.offsetByCodePoints(0, 30)) + "..." : piece) + "\"";
    }
}
