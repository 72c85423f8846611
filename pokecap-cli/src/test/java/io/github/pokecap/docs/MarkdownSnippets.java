package io.github.pokecap.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a Markdown document that are fenced with three or more backticks. */
final class MarkdownSnippets {
    private static final Pattern OPENING = Pattern.compile("( *)(```+) *([A-Za-z]*).*");
    private static final Pattern COMMENT = Pattern.compile(" *<!-- (.*) -->");

    private MarkdownSnippets() {}

    /** Those that hold Java and do not say that they are not checked. */
    static List<Snippet> in(String file, String markdown) {
        return blocks(file, markdown).stream()
                .filter(block -> block.is("java"))
                .map(Block::snippet)
                .toList();
    }

    static List<Block> blocks(String file, String markdown) {
        List<String> lines = markdown.lines().toList();
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Matcher fence = OPENING.matcher(lines.get(at));
            int first = ++at;
            if (fence.matches()) {
                int end = closing(file, lines, first, fence.group(2));
                Snippet snippet = new Snippet(file, first + 1, code(lines.subList(first, end), fence.group(1)));
                blocks.add(new Block(snippet, fence.group(3), first < 2 ? "" : comment(lines.get(first - 2))));
                at = end + 1;
            }
        }
        return blocks;
    }

    /** The document with its blocks emptied, line for line: its prose. */
    static List<String> prose(String file, String markdown) {
        List<String> lines = new ArrayList<>(markdown.lines().toList());
        for (Block block : blocks(file, markdown)) {
            int from = block.snippet().line() - 1;
            long count = block.snippet().code().lines().count();
            for (int i = 0; i < count; i++) {
                lines.set(from + i, "");
            }
        }
        return lines;
    }

    private static String comment(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.matches() ? comment.group(1).strip() : "";
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
