package io.github.pokecap;

import java.util.Objects;

/**
 * A facet, one value of it and how sure the captioner is: {@code color=green 0.97}.
 *
 * @param facet the question, such as {@code color} or {@code parts}; never empty
 * @param value the answer, such as {@code green} or {@code wings}; never empty
 * @param confidence calibrated probability from 0 to 1: of all tags with 0.8, 8 in 10 are right
 */
public record Tag(String facet, String value, double confidence) {
    /**
     * Checks that there is a facet and a value, and that the confidence is one.
     *
     * @param facet the question
     * @param value the answer
     * @param confidence from 0 to 1
     * @throws IllegalArgumentException if the facet or the value is empty or the confidence is out of range
     */
    public Tag {
        Objects.requireNonNull(facet, "facet");
        Objects.requireNonNull(value, "value");
        if (facet.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException(
                    "a tag \"" + facet + "\"=\"" + value + "\" has an empty facet or value; give it both");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "confidence of " + facet + "=" + value + " is " + confidence + ", outside 0 to 1");
        }
    }
}
