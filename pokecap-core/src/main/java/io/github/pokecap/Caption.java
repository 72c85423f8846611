package io.github.pokecap;

import io.github.pokecap.classify.FacetAnswer;
import java.util.List;
import java.util.Optional;

/**
 * What a captioner says of a picture: a sentence, and what it rests on. Immutable.
 *
 * @param text the sentence; empty where the captioner is sure of nothing
 * @param spoken the tags that the sentence says
 * @param answers one for each facet of the model, in the model's order
 */
public record Caption(String text, List<Tag> spoken, List<FacetAnswer> answers) {
    /**
     * Copies the lists.
     *
     * @param text the sentence
     * @param spoken the tags that the sentence says
     * @param answers one for each facet
     */
    public Caption {
        spoken = List.copyOf(spoken);
        answers = List.copyOf(answers);
    }

    /**
     * Every tag that the captioner stands by: for a facet with one answer that answer, for a facet with many those
     * that are more likely worth saying than not.
     *
     * @return facet by facet, the most confident first in each
     */
    public List<Tag> tags() {
        return answers.stream().flatMap(answer -> answer.asserted().stream()).toList();
    }

    /**
     * What the captioner thinks of one facet.
     *
     * @param facet its name, such as {@code likeness}
     * @return every value ranked, and those that are said; nothing if the model has no such facet
     */
    public Optional<FacetAnswer> answer(String facet) {
        return answers.stream()
                .filter(answer -> answer.facet().name().equals(facet))
                .findFirst();
    }
}
