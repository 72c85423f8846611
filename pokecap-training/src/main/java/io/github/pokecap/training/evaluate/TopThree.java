package io.github.pokecap.training.evaluate;

import io.github.pokecap.Tag;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The share of the true values that stand among the first three of the ranking. Of a single facet this is the top-3
 * accuracy (as top-5 in Russakovsky et al., <i>ImageNet Large Scale Visual Recognition Challenge</i>, 2015).
 */
final class TopThree {
    private TopThree() {}

    /** 0 to 1; NaN if no true value passes. Counts only the true values that pass the filter. */
    static double of(Collection<FacetAnswer> answers, Predicate<String> counted) {
        long labels = 0;
        long found = 0;
        for (FacetAnswer answer : answers) {
            List<String> first =
                    answer.ranking().stream().limit(3).map(Tag::value).toList();
            for (String value : answer.truth()) {
                if (counted.test(value)) {
                    labels++;
                    found += first.contains(value) ? 1 : 0;
                }
            }
        }
        return (double) found / labels;
    }
}
