package io.github.pokecap.cli;

import io.github.pokecap.Caption;
import io.github.pokecap.Tag;
import io.github.pokecap.classify.FacetAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which tags of a caption are told.
 *
 * @param top how many values of a facet with one answer; null for only what is stood by
 */
record Selection(@Nullable Integer top) {
    /** Facet to tags, best first; facets with nothing to tell are there with an empty list. */
    Map<String, List<Tag>> of(Caption caption) {
        Map<String, List<Tag>> tags = new LinkedHashMap<>();
        for (FacetAnswer answer : caption.answers()) {
            List<Tag> told = answer.asserted();
            if (answer.facet().isSingle() && top != null) {
                told = answer.ranking().stream().limit(top).toList();
            }
            tags.put(answer.facet().name(), told);
        }
        return tags;
    }
}
