package io.github.pokecap.training;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.training.facet.LabelledFacet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Binds facets that never agree to differ: a picture's second colour is not its first, which classifiers that are learnt one
 * by one cannot know. Whether two facets never agree, the labels tell.
 */
final class DifferingFacets {
    /** So many agreements chance would bring where there is none: it brings none once in e to the 10. */
    private static final double LEAST_EXPECTED = 10;

    private DifferingFacets() {}

    /** The same classifiers, each that never agrees with one before it bound to the first of these. */
    static List<FacetClassifier> bind(List<FacetClassifier> classifiers, List<LabelledFacet> facets) {
        List<FacetClassifier> bound = new ArrayList<>();
        for (int i = 0; i < classifiers.size(); i++) {
            LabelledFacet facet = facets.get(i);
            Optional<FacetClassifier> other = IntStream.range(0, i)
                    .filter(before -> neverAgree(facets.get(before), facet))
                    .mapToObj(bound::get)
                    .findFirst();
            bound.add(other.map(classifiers.get(i)::differingFrom).orElse(classifiers.get(i)));
        }
        return bound;
    }

    /** Two single facets of which no example has one value in both, though many would by chance. */
    private static boolean neverAgree(LabelledFacet one, LabelledFacet other) {
        if (!one.facet().isSingle() || !other.facet().isSingle()) {
            return false;
        }
        int[] asValueOfOther = sharedValues(one.facet(), other.facet());
        double[] ofOne = new double[asValueOfOther.length];
        double[] ofOther = new double[other.facet().values().size()];
        int both = 0;
        for (int i = 0; i < one.truths().size(); i++) {
            int[] first = one.truths().get(i);
            int[] second = other.truths().get(i);
            if (first != null && second != null) {
                if (asValueOfOther[first[0]] == second[0]) {
                    return false;
                }
                ofOne[first[0]]++;
                ofOther[second[0]]++;
                both++;
            }
        }
        double expected = 0;
        for (int value = 0; value < asValueOfOther.length; value++) {
            expected += asValueOfOther[value] < 0 ? 0 : ofOne[value] * ofOther[asValueOfOther[value]] / both;
        }
        return expected >= LEAST_EXPECTED;
    }

    /** For each value of one facet its index among the other's, -1 if it is none of them. */
    private static int[] sharedValues(Facet one, Facet other) {
        return one.values().stream().mapToInt(other.values()::indexOf).toArray();
    }
}
