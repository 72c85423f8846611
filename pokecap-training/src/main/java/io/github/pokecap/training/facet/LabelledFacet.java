package io.github.pokecap.training.facet;

import io.github.pokecap.classify.Facet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A facet and what the examples of a dataset say of it.
 *
 * @param facet the question, its values in alphabetical order
 * @param truths for each example the indices of its values; null where the example says nothing, or where a single
 *     facet's value is too rare to be learnt
 */
public record LabelledFacet(Facet facet, List<int @Nullable []> truths) {
    /**
     * How many examples have each value.
     *
     * @return value to count, in the order of the facet's values
     */
    public Map<String, Integer> counts() {
        int[] counts = new int[facet.values().size()];
        for (int[] truth : truths) {
            if (truth != null) {
                for (int value : truth) {
                    counts[value]++;
                }
            }
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int value = 0; value < counts.length; value++) {
            named.put(facet.values().get(value), counts[value]);
        }
        return named;
    }
}
