package io.github.pokecap.caption;

/**
 * A caption template that cannot be read or used. The message names the place, shows it with a caret under the source,
 * and says how to mend it.
 */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Characters shown on each side of the place. */
    private static final int CONTEXT = 60;

    /** From 1; 0 if the whole template is meant. */
    private final int line;

    /** From 1; 0 if the whole template is meant. */
    private final int column;

    private TemplateException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The exception for a problem at an offset (in chars) of a source. */
    static TemplateException at(String source, int offset, String problem) {
        int start = source.lastIndexOf('\n', offset - 1) + 1;
        int end = source.indexOf('\n', offset);
        end = end < 0 ? source.length() : end;
        int line = 1
                + (int) source.substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = 1 + source.codePointCount(start, offset);
        String place = source.indexOf('\n') < 0 ? "column " + column : "line " + line + ", column " + column;
        return new TemplateException(
                "template error at " + place + ": " + problem + excerpt(source, start, offset, end), line, column);
    }

    /** The exception for a problem of the whole template. */
    static TemplateException whole(String problem) {
        return new TemplateException("template error: " + problem, 0, 0);
    }

    private static String excerpt(String source, int start, int offset, int end) {
        int from = Math.max(start, offset - CONTEXT);
        int to = Math.min(end, offset + CONTEXT);
        String before = (from > start ? "..." : "") + source.substring(from, offset);
        String after = source.substring(offset, to) + (to < end ? "..." : "");
        StringBuilder caret = new StringBuilder();
        // A tab is kept, so that the caret stands under its place whatever a tab's width.
        before.codePoints().forEach(c -> caret.append(c == '\t' ? '\t' : ' '));
        return "\n  " + before + after + "\n  " + caret + "^";
    }

    /**
     * The line of the source where the problem is.
     *
     * @return from 1; 0 if the problem is of the whole template
     */
    public int line() {
        return line;
    }

    /**
     * The column of that line, in Unicode code points.
     *
     * @return from 1; 0 if the problem is of the whole template
     */
    public int column() {
        return column;
    }
}
