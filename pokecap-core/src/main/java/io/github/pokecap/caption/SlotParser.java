package io.github.pokecap.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands between "{" and "}": {@code [a|an|A|An] facet [=value] [>confidence] [:count] [|conjunction] [?]}. */
final class SlotParser {
    private static final List<String> ARTICLES = List.of("a", "an", "A", "An");
    private static final Pattern CONFIDENCE = Pattern.compile("0|1|0?\\.\\d{1,6}|1\\.0{1,6}");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d?");
    private static final String OPTIONS = "=>:|?";

    /** More would be no sentence; it bounds what a model can make a caption cost. */
    private static final int MOST_VALUES = 99;

    private final Cursor cursor;

    private @Nullable String value;
    private @Nullable Double atLeast;
    private @Nullable Integer atMost;
    private @Nullable String conjunction;
    private boolean silent;

    SlotParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The article, if any, then the slot, if it names a facet. */
    List<Node> parse() {
        List<Node> nodes = new ArrayList<>();
        cursor.skipSpaces();
        int start = cursor.offset();
        String facet = cursor.name();
        cursor.skipSpaces();
        boolean article = ARTICLES.contains(facet);
        if (article) {
            nodes.add(new Node.Article(facet.startsWith("A")));
            if (cursor.atEnd()) {
                return nodes;
            }
            start = cursor.offset();
            facet = cursor.name();
            cursor.skipSpaces();
        }
        if (facet.isEmpty()) {
            throw cursor.errorAt(start, "\"{\" needs the name of a facet here, as in \"{color}\" or \"{a color}\"");
        }
        options();
        if (silent && article) {
            throw cursor.errorAt(start, "a slot with \"?\" says nothing, so it takes no article; leave one out");
        }
        nodes.add(new Slot(
                start,
                facet,
                value,
                atLeast == null ? 0 : atLeast,
                atMost == null ? MOST_VALUES : atMost,
                conjunction == null ? "and" : conjunction,
                silent));
        return nodes;
    }

    private void options() {
        while (!cursor.atEnd()) {
            int place = cursor.offset();
            char option = cursor.peek();
            if (OPTIONS.indexOf(option) < 0) {
                throw cursor.error("after the facet one of = > : | ? or \"}\" is expected; a facet's name holds"
                        + " letters, digits, \"_\" and \"-\" only");
            }
            cursor.skip(1);
            option(option, place, cursor.textUntil(OPTIONS).strip());
        }
    }

    private void option(char option, int place, String text) {
        if (silent) {
            throw cursor.errorAt(place, "\"?\" must come last; move it before the \"}\"");
        }
        switch (option) {
            case '=' -> {
                check(place, option, value, atMost != null || conjunction != null);
                value = need(place, !text.isEmpty(), text, "a value after it, as in \"{legs=4}\"");
            }
            case '>' -> {
                check(place, option, atLeast, false);
                boolean valid = CONFIDENCE.matcher(text).matches();
                atLeast = Double.valueOf(need(place, valid, text, "a confidence from 0 to 1, as in \"{color>0.4}\""));
            }
            case ':' -> {
                check(place, option, atMost, value != null);
                boolean valid = COUNT.matcher(text).matches();
                atMost = Integer.valueOf(need(place, valid, text, "a count from 1 to 99, as in \"{parts:2}\""));
            }
            case '|' -> {
                check(place, option, conjunction, value != null);
                conjunction = need(place, !text.isEmpty(), text, "a word after it, as in \"{parts|or}\"");
            }
            default -> {
                need(place, text.isEmpty(), text, "to come last, as in \"{legs=4?}\"");
                silent = true;
            }
        }
    }

    private void check(int place, char option, @Nullable Object already, boolean clash) {
        if (already != null) {
            throw cursor.errorAt(place, "\"" + option + "\" stands twice in one slot; leave one out");
        }
        if (clash) {
            throw cursor.errorAt(place, "\"=\" asks for one value, so \":\" and \"|\" have no use; leave them out");
        }
    }

    private String need(int place, boolean valid, String text, String what) {
        if (!valid) {
            String option = cursor.quote(place, cursor.offset());
            throw cursor.errorAt(place, option + " is not right: \"" + option.charAt(1) + "\" needs " + what);
        }
        return text;
    }
}
