package io.github.pokecap.explain;

import io.github.pokecap.Tag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What spoke for a tag and what against it. Immutable.
 *
 * @param tag with its confidence
 * @param baseline confidence in the same value for the model's average picture
 * @param families name of a feature extractor to how much it moves the confidence, in the order of the columns; together
 *     they are the tag's confidence less the baseline
 * @param heat how much confidence goes with each region of the picture
 */
public record TagExplanation(Tag tag, double baseline, Map<String, Double> families, Heat heat) {
    /**
     * Copies the map.
     *
     * @param tag with its confidence
     * @param baseline confidence for the average picture
     * @param families in the order of the columns
     * @param heat of each region
     */
    public TagExplanation {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(heat, "heat");
        families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
    }
}
