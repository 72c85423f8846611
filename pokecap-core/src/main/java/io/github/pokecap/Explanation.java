package io.github.pokecap;

import io.github.pokecap.explain.Keypoint;
import io.github.pokecap.explain.TagExplanation;
import io.github.pokecap.image.Picture;
import java.util.List;
import java.util.Objects;

/**
 * A caption and what spoke for each of its tags. Immutable. Unlike a {@link Caption} it holds the picture's pixels, up
 * to 330 KB of them.
 *
 * @param caption what was said
 * @param picture the subject as the captioner saw it; heat and keypoints are told in its pixels
 * @param tags for each facet with one answer that answer, for a facet with many those that are asserted, in the order of
 *     {@link Caption#answers()}; {@link Caption#spoken()} tells which of them the sentence says
 * @param keypoints what the local feature extractor found; empty if the model has none
 */
public record Explanation(Caption caption, Picture picture, List<TagExplanation> tags, List<Keypoint> keypoints) {
    /**
     * Copies the lists.
     *
     * @param caption what was said
     * @param picture the subject
     * @param tags one explanation each
     * @param keypoints any number of them
     */
    public Explanation {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(picture, "picture");
        tags = List.copyOf(tags);
        keypoints = List.copyOf(keypoints);
    }
}
