package io.github.pokecap.infra;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Which key somebody may have meant: the one that takes the fewest letters to change. */
final class NearestKey {
    private NearestKey() {}

    static String to(String name) {
        return Arrays.stream(ContextKey.values())
                .map(ContextKey::key)
                .min(Comparator.comparingInt(key -> distance(lower(key), lower(name))))
                .orElseThrow();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
