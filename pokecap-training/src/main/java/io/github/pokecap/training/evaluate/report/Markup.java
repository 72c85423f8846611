package io.github.pokecap.training.evaluate.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML and SVG, well-formed as XML too. Whatever is passed as text or attribute is escaped. */
final class Markup {
    private static final char UNKNOWN = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> tags = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String tag, Object... attributes) {
        start(tag, attributes);
        out.append('>');
        tags.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(tags.pop()).append('>');
        return this;
    }

    /** An element that holds text alone. */
    Markup leaf(String tag, String text, Object... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that holds nothing. */
    Markup empty(String tag, Object... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Text of our own that is already markup; never text from a dataset. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A line break in the source, for whoever reads it. */
    Markup line() {
        out.append('\n');
        return this;
    }

    private void start(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Double number ? Figures.coordinate(number) : value.toString();
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(text))
                    .append('"');
        }
    }

    /** Text that means itself in an element and in a quoted attribute, and can be encoded. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(point) ? point : UNKNOWN);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int point) {
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        return !loneSurrogate && !control;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
