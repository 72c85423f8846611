package io.github.pokecap.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of a Java source that stand between <code>&lt;pre&gt;{&#64;code</code> and the brace that closes it. */
final class JavadocSnippets {
    private static final String OPENING = "<pre>{@code";
    private static final Pattern MARGIN = Pattern.compile("(?m)^[ \\t]*\\* ?");

    private JavadocSnippets() {}

    static List<Snippet> in(String file, String source) {
        List<Snippet> snippets = new ArrayList<>();
        for (int open = source.indexOf(OPENING); open >= 0; open = source.indexOf(OPENING, open + 1)) {
            int start = open + OPENING.length();
            String block = source.substring(start, closing(file, source, open, start));
            // What stands beside the opening is usually nothing: then the code starts on the next line.
            String code = MARGIN.matcher(block).replaceAll("");
            boolean below = code.startsWith("\n");
            snippets.add(new Snippet(
                    file, lineOf(source, open) + (below ? 1 : 0), (below ? code.substring(1) : code).stripTrailing()));
        }
        return snippets;
    }

    /** The tool counts braces in the same way: code in Javadoc must balance its own. */
    private static int closing(String file, String source, int open, int start) {
        int depth = 1;
        for (int at = start; at < source.length(); at++) {
            depth += source.charAt(at) == '{' ? 1 : source.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new AssertionError(file + ":" + lineOf(source, open) + ": the braces of " + OPENING + " never balance");
    }

    private static int lineOf(String source, int index) {
        return 1
                + (int) source.substring(0, index)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
