package io.github.pokecap.caption;

import io.github.pokecap.Tag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How values are spoken: facet to value to phrase. Keeps the order in which it was written. */
record Phrases(Map<String, Map<String, String>> byFacet) {
    static final Phrases NONE = new Phrases(Map.of());

    private static final int MAX_PHRASES = 10_000;
    private static final int MAX_LENGTH = 200;

    Phrases {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        int count = 0;
        for (Map.Entry<String, Map<String, String>> facet : byFacet.entrySet()) {
            facet.getValue().forEach((value, phrase) -> check(facet.getKey(), value, phrase));
            count += facet.getValue().size();
            if (count > MAX_PHRASES) {
                throw TemplateException.whole("more than " + MAX_PHRASES + " phrases; leave out those not needed");
            }
            copy.put(facet.getKey(), Collections.unmodifiableMap(new LinkedHashMap<>(facet.getValue())));
        }
        byFacet = Collections.unmodifiableMap(copy);
    }

    private static void check(String facet, String value, String phrase) {
        if (phrase.length() > MAX_LENGTH) {
            throw TemplateException.whole("the phrase for " + facet + "=" + value + " has " + phrase.length()
                    + " characters, more than the " + MAX_LENGTH + " allowed; shorten it");
        }
    }

    /** A table as a caller wrote it. */
    static Phrases of(Map<String, ? extends Map<String, String>> table) {
        return new Phrases(new LinkedHashMap<>(table));
    }

    /** The phrase of a tag's value, or the value itself; blank means never said. */
    String of(Tag tag) {
        Map<String, String> phrases = byFacet.get(tag.facet());
        return phrases == null ? tag.value() : phrases.getOrDefault(tag.value(), tag.value());
    }

    /** These and those; those win. */
    Phrases with(Phrases those) {
        Map<String, Map<String, String>> merged = new LinkedHashMap<>(byFacet);
        those.byFacet.forEach((facet, phrases) -> {
            Map<String, String> both = new LinkedHashMap<>(byFacet.getOrDefault(facet, Map.of()));
            both.putAll(phrases);
            merged.put(facet, both);
        });
        return new Phrases(merged);
    }
}
