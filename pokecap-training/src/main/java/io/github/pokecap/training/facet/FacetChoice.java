package io.github.pokecap.training.facet;

import java.util.List;

/**
 * The facets of a dataset, and the fields that are none.
 *
 * @param facets those that can be learnt, in the order of the metadata
 * @param passedOver one sentence for each field that was passed over and why
 */
public record FacetChoice(List<LabelledFacet> facets, List<String> passedOver) {
    /**
     * Copies the lists.
     *
     * @param facets those that can be learnt
     * @param passedOver why the others are not
     */
    public FacetChoice {
        facets = List.copyOf(facets);
        passedOver = List.copyOf(passedOver);
    }
}
