package io.github.pokecap.training.evaluate;

import io.github.pokecap.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is true of one picture in one facet, and what the captioner said. Immutable.
 *
 * @param facet the question, such as {@code color}; never empty
 * @param multi whether the facet has any number of values instead of one
 * @param truth the true values; exactly one for a single facet, none allowed for a multi facet
 * @param ranking all values of the facet that the model knows, best first, with calibrated confidence
 * @param asserted what the captioner answers, all from the ranking; at most one for a single facet, none where it is
 *     silent
 */
public record FacetAnswer(String facet, boolean multi, List<String> truth, List<Tag> ranking, List<String> asserted) {
    /**
     * Copies and checks the parts.
     *
     * @param facet the question
     * @param multi whether it has any number of values
     * @param truth the true values
     * @param ranking all values that the model knows
     * @param asserted what the captioner answers
     * @throws IllegalArgumentException if the parts contradict each other
     */
    public FacetAnswer {
        truth = List.copyOf(truth);
        ranking = List.copyOf(ranking);
        asserted = List.copyOf(asserted);
        if (facet.isEmpty()) {
            throw new IllegalArgumentException("a facet has an empty name; give it one, such as \"color\"");
        }
        if (!multi && truth.size() != 1) {
            throw new IllegalArgumentException("single facet \"" + facet + "\" has " + truth.size() + " true values "
                    + truth + "; it needs exactly one. Leave the answer out where the picture has no label");
        }
        if (!multi && asserted.size() > 1) {
            throw new IllegalArgumentException("single facet \"" + facet + "\" asserts " + asserted.size() + " values "
                    + asserted + "; it may assert one or be silent");
        }
        checkDistinct(facet, "true", truth);
        checkDistinct(facet, "asserted", asserted);
        checkRanking(facet, ranking, asserted);
    }

    /**
     * What the scores compare with the truth: of a single facet the first of the ranking, even where the captioner
     * would be silent; of a multi facet what is asserted.
     *
     * @return the values, none if the ranking of a single facet is empty
     */
    public List<String> answered() {
        if (multi) {
            return asserted;
        }
        return ranking.isEmpty() ? List.of() : List.of(ranking.get(0).value());
    }

    private static void checkDistinct(String facet, String kind, List<String> values) {
        Set<String> seen = new HashSet<>();
        for (String value : values) {
            if (!seen.add(value)) {
                throw new IllegalArgumentException(
                        "facet \"" + facet + "\" lists the " + kind + " value \"" + value + "\" twice in " + values);
            }
        }
    }

    private static void checkRanking(String facet, List<Tag> ranking, List<String> asserted) {
        Set<String> ranked = new HashSet<>();
        for (Tag tag : ranking) {
            if (!tag.facet().equals(facet)) {
                throw new IllegalArgumentException("the ranking of facet \"" + facet + "\" holds a tag of facet \""
                        + tag.facet() + "\": " + tag.value());
            }
            if (!ranked.add(tag.value())) {
                throw new IllegalArgumentException(
                        "the ranking of facet \"" + facet + "\" holds \"" + tag.value() + "\" twice");
            }
        }
        for (String value : asserted) {
            if (!ranked.contains(value)) {
                throw new IllegalArgumentException("facet \"" + facet + "\" asserts \"" + value
                        + "\", which is not among the " + ranked.size() + " values of its ranking");
            }
        }
    }
}
