package io.github.pokecap.training.evaluate;

import io.github.pokecap.Tag;
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
 * @param spoken the tags that the caption says, also of facets for which the picture has no label
 * @param bytes the encoded picture for the report, or null for a placeholder
 */
public record JudgedPicture(
        String file,
        String caption,
        List<String> references,
        List<FacetAnswer> answers,
        List<Tag> spoken,
        @Nullable PictureBytes bytes) {
    /**
     * Copies and checks the parts.
     *
     * @param file the name of the picture
     * @param caption what the captioner wrote
     * @param references what people wrote
     * @param answers one answer for each labelled facet
     * @param spoken the tags that the caption says
     * @param bytes the encoded picture, or null
     * @throws IllegalArgumentException if a facet is answered twice
     */
    public JudgedPicture {
        references = List.copyOf(references);
        answers = List.copyOf(answers);
        spoken = List.copyOf(spoken);
        Set<String> facets = new HashSet<>();
        for (FacetAnswer answer : answers) {
            if (!facets.add(answer.facet())) {
                throw new IllegalArgumentException(
                        "picture \"" + file + "\" answers facet \"" + answer.facet() + "\" twice; merge the answers");
            }
        }
    }

    /**
     * A picture of whose caption it is not known which tags it says.
     *
     * @param file the name of the picture
     * @param caption what the captioner wrote
     * @param references what people wrote
     * @param answers one answer for each labelled facet
     * @param bytes the encoded picture, or null
     * @throws IllegalArgumentException if a facet is answered twice
     */
    public JudgedPicture(
            String file,
            String caption,
            List<String> references,
            List<FacetAnswer> answers,
            @Nullable PictureBytes bytes) {
        this(file, caption, references, answers, List.of(), bytes);
    }
}
