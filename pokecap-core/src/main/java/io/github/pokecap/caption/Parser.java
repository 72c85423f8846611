package io.github.pokecap.caption;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a template by recursive descent: lines of sequences, sequences of text, slots and groups, groups of sequences.
 * The depth is bounded, and no place is read more than twice.
 */
final class Parser {
    static final int MAX_LENGTH = 10_000;
    private static final int MAX_DEPTH = 32;

    private final Cursor cursor;

    private Parser(String source) {
        cursor = new Cursor(source);
    }

    /** The lines that are not blank. */
    static List<Sequence> parse(String source) {
        if (source.length() > MAX_LENGTH) {
            throw TemplateException.whole("the template has " + source.length() + " characters, more than the "
                    + MAX_LENGTH + " allowed; shorten it");
        }
        return new Parser(source).lines();
    }

    private List<Sequence> lines() {
        List<Sequence> lines = new ArrayList<>();
        while (true) {
            int start = cursor.offset();
            Sequence line = sequence(0);
            if (!cursor.quote(start, cursor.offset()).equals("\"\"")) {
                lines.add(line);
            }
            if (cursor.atEnd()) {
                return lines;
            }
            checkLineEnd();
            cursor.skip(cursor.peek() == '\n' ? 1 : 2);
        }
    }

    private void checkLineEnd() {
        if (cursor.peek() == ']') {
            throw cursor.error("\"]\" closes nothing; write \"\\]\" for the character itself");
        }
        if (cursor.peek() == '|' && !cursor.startsWith("||")) {
            throw cursor.error("\"|\" stands outside of \"[...]\"; write \"||\" between whole templates,"
                    + " \"\\|\" for the character itself");
        }
    }

    /** Up to what may end it: a line feed, "|", "]" or the end. */
    private Sequence sequence(int depth) {
        List<Node> nodes = new ArrayList<>();
        while (!cursor.atEnd()) {
            switch (cursor.peek()) {
                case '\n', '|', ']' -> {
                    return new Sequence(nodes);
                }
                case '{' -> nodes.addAll(slot());
                case '[' -> nodes.add(group(depth + 1));
                case '}' -> throw cursor.error("\"}\" closes nothing; write \"\\}\" for the character itself");
                default -> nodes.add(new Node.Text(cursor.textUntil("\n{}[]|")));
            }
        }
        return new Sequence(nodes);
    }

    private Group group(int depth) {
        int open = cursor.offset();
        if (depth > MAX_DEPTH) {
            throw cursor.error("\"[\" is nested more than " + MAX_DEPTH + " deep; use fewer");
        }
        List<Sequence> alternatives = new ArrayList<>();
        do {
            cursor.skip(1);
            alternatives.add(sequence(depth));
            if (cursor.startsWith("||")) {
                throw cursor.error("\"||\" parts whole templates and cannot stand inside of \"[...]\";"
                        + " write \"|\" between alternatives");
            }
        } while (cursor.peek() == '|');
        if (cursor.peek() != ']') {
            throw cursor.errorAt(open, cursor.quote(open, cursor.offset()) + " is never closed, add a \"]\"");
        }
        cursor.skip(1);
        return new Group(alternatives);
    }

    private List<Node> slot() {
        int open = cursor.offset();
        Cursor end = cursor.copy();
        end.skip(1);
        end.textUntil("\n{}[]");
        if (end.peek() != '}') {
            throw cursor.errorAt(open, cursor.quote(open, end.offset()) + " is never closed, add a \"}\"");
        }
        cursor.skip(1);
        List<Node> nodes = new SlotParser(cursor.upTo(end.offset())).parse();
        cursor.skip(end.offset() + 1 - cursor.offset());
        return nodes;
    }
}
