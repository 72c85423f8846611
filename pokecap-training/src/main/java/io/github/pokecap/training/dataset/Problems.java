package io.github.pokecap.training.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is found wrong while a dataset is opened. Fields that are ignored again and again are told once each. */
final class Problems {
    private static final int MAX_LENGTH = 500;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Ignored> ignored = new LinkedHashMap<>();

    private record Ignored(String where, String message, int count) {
        Problem told() {
            String more = count == 1 ? "" : ", here and " + (count - 1) + (count == 2 ? " time more" : " times more");
            return Problem.warning(printable(where), printable(message) + more);
        }
    }

    void error(String where, String message) {
        found.add(Problem.error(printable(where), printable(message)));
    }

    void warning(String where, String message) {
        found.add(Problem.warning(printable(where), printable(message)));
    }

    /** A field that cannot be used, which may well be so in every line: told once, with how often it came. */
    void ignore(String where, String message) {
        ignored.merge(
                message,
                new Ignored(where, message, 1),
                (first, next) -> new Ignored(first.where, message, first.count + 1));
    }

    /** Names come from strangers: no line break may forge a line of a log, and none may fill it. */
    private static String printable(String text) {
        String shortened = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...";
        return CONTROL.matcher(shortened).replaceAll("?");
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(found);
        ignored.values().forEach(field -> all.add(field.told()));
        return List.copyOf(all);
    }
}
