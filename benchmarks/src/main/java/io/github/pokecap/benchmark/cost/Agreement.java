package io.github.pokecap.benchmark.cost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Caption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts how often two captions of a picture agree. Thread-safe. */
final class Agreement {
    private int pictures;
    private int sameTags;
    private int sameText;
    private int saidByBoth;
    private int saidByEither;
    private int facets;
    private int sameFirst;

    synchronized void add(Caption one, Caption other) {
        Set<String> both = said(one);
        Set<String> either = new HashSet<>(both);
        both.retainAll(said(other));
        either.addAll(said(other));
        pictures++;
        sameTags += both.size() == either.size() ? 1 : 0;
        sameText += one.text().equals(other.text()) ? 1 : 0;
        saidByBoth += both.size();
        saidByEither += either.size();
        for (int i = 0; i < one.answers().size(); i++) {
            facets++;
            sameFirst += likeliest(one, i).equals(likeliest(other, i)) ? 1 : 0;
        }
    }

    private static Set<String> said(Caption caption) {
        return caption.tags().stream()
                .map(tag -> tag.facet() + "=" + tag.value())
                .collect(Collectors.toSet());
    }

    private static String likeliest(Caption caption, int facet) {
        return caption.answers().get(facet).ranking().get(0).value();
    }

    /** Shares from 0 to 1. */
    synchronized ObjectNode toJson() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("pictures", pictures)
                .put("picturesWithTheSameTags", (double) sameTags / pictures)
                .put("picturesWithTheSameCaption", (double) sameText / pictures)
                .put("tagsSaidByBoth", (double) saidByBoth / saidByEither)
                .put("facetsWithTheSameLikeliestValue", (double) sameFirst / facets);
    }
}
