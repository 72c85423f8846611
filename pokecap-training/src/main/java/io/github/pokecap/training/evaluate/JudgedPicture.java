package io.github.pokecap.training.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A picture whose truth is known, with what the captioner said of it. Immutable, as far as its bytes are.
 *
 * @param file the name of the picture, as the dataset has it
 * @param caption what the captioner wrote; may be empty
 * @param references what people wrote; a picture without any is left out of the text scores
 * @param answers one answer for each facet for which the picture has a label, and no more
 * @param bytes the encoded picture for the report, or null for a placeholder
 */
public record JudgedPicture(
        String file,
        String caption,
        List<String> references,
        List<FacetAnswer> answers,
        @Nullable PictureBytes bytes) {
    /**
     * Copies and checks the parts.
     *
     * @param file the name of the picture
     * @param caption what the captioner wrote
     * @param references what people wrote
     * @param answers one answer for each labelled facet
     * @param bytes the encoded picture, or null
     * @throws IllegalArgumentException if a facet is answered twice
     */
    public JudgedPicture {
        references = List.copyOf(references);
        answers = List.copyOf(answers);
        Set<String> facets = new HashSet<>();
        for (FacetAnswer answer : answers) {
            if (!facets.add(answer.facet())) {
                throw new IllegalArgumentException(
                        "picture \"" + file + "\" answers facet \"" + answer.facet() + "\" twice; merge the answers");
            }
        }
    }
}
