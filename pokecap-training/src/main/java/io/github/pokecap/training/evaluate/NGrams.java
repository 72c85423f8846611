package io.github.pokecap.training.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the runs of n tokens in a sentence. */
final class NGrams {
    /** The longest run that BLEU and CIDEr look at. */
    static final int LONGEST = 4;

    private NGrams() {}

    /** Runs, joined by blanks, and how often each occurs, in the order in which they first do. */
    static Map<String, Integer> count(List<String> tokens, int n) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i + n <= tokens.size(); i++) {
            counts.merge(String.join(" ", tokens.subList(i, i + n)), 1, Integer::sum);
        }
        return counts;
    }
}
