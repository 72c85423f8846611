package io.github.pokecap.classify;

import io.github.pokecap.Tag;
import java.util.List;

/**
 * What a captioner thinks of one facet of one picture.
 *
 * @param facet the question
 * @param ranking every value that the facet knows, the most confident first
 * @param asserted what is said: for a single facet the first of the ranking, for a multi facet those that reach their
 *     thresholds; empty where nothing is sure enough, or the picture shows nothing
 */
public record FacetAnswer(Facet facet, List<Tag> ranking, List<Tag> asserted) {
    /**
     * Copies the lists.
     *
     * @param facet the question
     * @param ranking copied
     * @param asserted copied
     */
    public FacetAnswer {
        ranking = List.copyOf(ranking);
        asserted = List.copyOf(asserted);
    }
}
