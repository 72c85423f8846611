package io.github.pokecap.training.facet;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.dataset.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facets among the labels of a dataset. A field is a facet if at least two of its values occur often enough
 * to be learnt and if those values cover at least half of the examples: a name, different for every example, is none.
 */
public final class LabelFacets {
    private final List<Example> examples;
    private final int leastCount;

    /**
     * Looks at examples.
     *
     * @param examples at least one
     * @param leastCount how often a value must occur to be learnt; at least 1
     */
    public LabelFacets(List<Example> examples, int leastCount) {
        this.examples = List.copyOf(examples);
        this.leastCount = leastCount;
    }

    /**
     * Finds facets.
     *
     * @param wanted names of fields; empty means every field that can be one
     * @return the facets, and why the other fields are none
     * @throws IllegalArgumentException if a wanted field does not exist or cannot be a facet
     */
    public FacetChoice find(List<String> wanted) {
        Set<String> fields = new LinkedHashSet<>();
        examples.forEach(example -> fields.addAll(example.labels().keySet()));
        for (String name : wanted) {
            if (!fields.contains(name)) {
                throw new IllegalArgumentException(
                        "the metadata has no field \"" + name + "\" to make a facet of; it has " + fields);
            }
        }
        List<LabelledFacet> facets = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        for (String field : wanted.isEmpty() ? fields : wanted) {
            Map<String, Integer> counts = counts(field);
            String reason = reasonAgainst(field, counts);
            if (reason == null) {
                facets.add(facet(field, counts));
            } else if (wanted.isEmpty()) {
                passedOver.add(reason);
            } else {
                throw new IllegalArgumentException(reason);
            }
        }
        return new FacetChoice(facets, passedOver);
    }

    private Map<String, Integer> counts(String field) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            Label label = example.labels().get(field);
            if (label != null) {
                new LinkedHashSet<>(label.values()).forEach(value -> counts.merge(value, 1, Integer::sum));
            }
        }
        counts.values().removeIf(count -> count < leastCount);
        return counts;
    }

    private @Nullable String reasonAgainst(String field, Map<String, Integer> frequent) {
        long covered = examples.stream()
                .map(example -> example.labels().get(field))
                .filter(label -> label != null
                        && (label.values().isEmpty() || label.values().stream().anyMatch(frequent::containsKey)))
                .count();
        if (frequent.size() < 2) {
            return "field " + field + " is no facet: " + frequent.size() + " of its values occur at least " + leastCount
                    + " times, and it takes two";
        }
        if (covered * 2 < examples.size()) {
            return "field " + field + " is no facet: the values that occur at least " + leastCount
                    + " times cover only " + covered + " of " + examples.size() + " examples";
        }
        return null;
    }

    private LabelledFacet facet(String field, Map<String, Integer> frequent) {
        List<String> values = List.copyOf(frequent.keySet());
        boolean multi = examples.stream()
                .map(example -> example.labels().get(field))
                .anyMatch(label -> label != null && label.list());
        List<int @Nullable []> truths = new ArrayList<>();
        for (Example example : examples) {
            Label label = example.labels().get(field);
            truths.add(label == null ? null : truth(label, values, multi));
        }
        return new LabelledFacet(new Facet(field, multi ? Facet.Kind.MULTI : Facet.Kind.SINGLE, values), truths);
    }

    private static int @Nullable [] truth(Label label, List<String> values, boolean multi) {
        int[] known = label.values().stream()
                .distinct()
                .mapToInt(values::indexOf)
                .filter(i -> i >= 0)
                .toArray();
        return known.length == 0 && !multi ? null : known;
    }
}
