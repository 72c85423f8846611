package io.github.pokecap.training.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML and SVG, well-formed as XML too. Whatever is passed as text or attribute is escaped. Not thread-safe.
 */
public final class Markup {
    private static final char UNKNOWN = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> tags = new ArrayDeque<>();

    /** Starts with nothing. */
    public Markup() {}

    /**
     * Opens an element.
     *
     * @param tag its name
     * @param attributes names and values in turn; a {@link Double} is written with at most two places
     * @return this
     */
    public Markup open(String tag, Object... attributes) {
        start(tag, attributes);
        out.append('>');
        tags.push(tag);
        return this;
    }

    /**
     * Closes the element opened last.
     *
     * @return this
     */
    public Markup close() {
        out.append("</").append(tags.pop()).append('>');
        return this;
    }

    /**
     * An element that holds text alone.
     *
     * @param tag its name
     * @param text what it holds
     * @param attributes names and values in turn
     * @return this
     */
    public Markup leaf(String tag, String text, Object... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /**
     * An element that holds nothing.
     *
     * @param tag its name
     * @param attributes names and values in turn
     * @return this
     */
    public Markup empty(String tag, Object... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /**
     * Text within the element opened last.
     *
     * @param text any text
     * @return this
     */
    public Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /**
     * Text of our own that is already markup; never text from a dataset.
     *
     * @param markup well-formed
     * @return this
     */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /**
     * A line break in the source, for whoever reads it.
     *
     * @return this
     */
    public Markup line() {
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

    /**
     * Hands over what was written since the last time, so that a long page need not be held; open elements stay open.
     *
     * @return markup that goes on where the last one ended
     */
    public String take() {
        String written = out.toString();
        out.setLength(0);
        return written;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
