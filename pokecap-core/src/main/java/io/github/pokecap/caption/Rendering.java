package io.github.pokecap.caption;

import io.github.pokecap.Tag;
import java.util.List;

/**
 * A caption and the tags that it stands on, so that the precision of what captions assert can be measured.
 *
 * @param text the sentence; empty if the template stays silent
 * @param asserted the tags that the sentence says or was chosen by, in the order of the sentence, each once
 */
public record Rendering(String text, List<Tag> asserted) {
    /**
     * Copies the list.
     *
     * @param text the sentence
     * @param asserted its tags
     */
    public Rendering {
        asserted = List.copyOf(asserted);
    }
}
