package io.github.pokecap.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown document.
 *
 * @param snippet what is in it
 * @param language as its fence says, or empty
 * @param comment the HTML comment on the line before the fence, without its marks, or empty
 */
record Block(Snippet snippet, String language, String comment) {
    private static final Pattern EXEMPT = Pattern.compile("not (run|checked): (.+)");

    /** What benchmarks/page.sh fills in is output. */
    private static final Pattern MEASURED = Pattern.compile("measured: .+");

    /** Why no test runs it, or why none can check it; empty if one does. */
    String exemption(String from) {
        if (from.equals("checked") && MEASURED.matcher(comment).matches()) {
            return comment;
        }
        Matcher exempt = EXEMPT.matcher(comment);
        return exempt.matches() && exempt.group(1).equals(from) ? exempt.group(2) : "";
    }

    boolean is(String name) {
        return language.equals(name) && exemption("checked").isEmpty();
    }

    @Override
    public String toString() {
        return snippet.toString();
    }
}
