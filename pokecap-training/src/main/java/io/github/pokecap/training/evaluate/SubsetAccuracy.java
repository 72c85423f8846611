package io.github.pokecap.training.evaluate;

import java.util.Collection;
import java.util.HashSet;

/**
 * The share of the pictures whose set of values was answered exactly (Zhu et al., <i>Multi-labelled Classification
 * Using Maximum Entropy Method</i>, 2005). Of a single facet this is the accuracy.
 */
final class SubsetAccuracy {
    private SubsetAccuracy() {}

    /** 0 to 1; NaN without pictures. */
    static double of(Collection<FacetAnswer> answers) {
        return Mean.of(answers.stream().mapToDouble(answer -> exact(answer) ? 1 : 0));
    }

    static boolean exact(FacetAnswer answer) {
        return new HashSet<>(answer.answered()).equals(new HashSet<>(answer.truth()));
    }
}
