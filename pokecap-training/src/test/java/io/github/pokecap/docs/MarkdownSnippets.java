package io.github.pokecap.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a Markdown document that are fenced with three or more backticks and marked as {@code java}. */
final class MarkdownSnippets {
    private static final Pattern OPENING = Pattern.compile("( *)(```+) *([A-Za-z]*).*");

    private MarkdownSnippets() {}

    static List<Snippet> in(String file, String markdown) {
        List<String> lines = markdown.lines().toList();
        List<Snippet> snippets = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Matcher fence = OPENING.matcher(lines.get(at));
            int first = ++at;
            if (fence.matches()) {
                int end = closing(file, lines, first, fence.group(2));
                if (fence.group(3).equals("java")) {
                    snippets.add(new Snippet(file, first + 1, code(lines.subList(first, end), fence.group(1))));
                }
                at = end + 1;
            }
        }
        return snippets;
    }

    private static int closing(String file, List<String> lines, int first, String ticks) {
        for (int at = first; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.startsWith(ticks) && line.chars().allMatch(c -> c == '`')) {
                return at;
            }
        }
        throw new AssertionError(file + ":" + first + ": the fence is never closed; end the block with " + ticks);
    }

    /** Lines of a fence inside a list are set in as far as the fence is. */
    private static String code(List<String> lines, String indent) {
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line.stripLeading())
                        .toList());
    }
}
