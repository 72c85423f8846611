package io.github.pokecap.benchmark.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page written by hand, with places in it that are filled from the results. */
final class Marked {
    private Marked() {}

    /**
     * Fills each place, between {@code <!-- measured: name -->} and {@code <!-- end -->}, anew.
     *
     * @throws IllegalArgumentException if the page has a place that nothing is known for, or none for something
     */
    static String fill(String page, Map<String, String> measured) {
        Matcher places = Pattern.compile("(<!-- measured: ([a-z-]+) -->\n).*?(<!-- end -->)", Pattern.DOTALL)
                .matcher(page);
        StringBuilder filled = new StringBuilder();
        int found = 0;
        while (places.find()) {
            String text = measured.get(places.group(2));
            if (text == null) {
                throw new IllegalArgumentException("the page has a place for \"" + places.group(2)
                        + "\", but only these are measured: " + measured.keySet());
            }
            String whole = places.group(1) + text + places.group(3);
            places.appendReplacement(filled, Matcher.quoteReplacement(whole));
            found++;
        }
        if (found != measured.size()) {
            throw new IllegalArgumentException(
                    "the page has " + found + " places for " + measured.size() + " things: " + measured.keySet());
        }
        return places.appendTail(filled).toString();
    }
}
