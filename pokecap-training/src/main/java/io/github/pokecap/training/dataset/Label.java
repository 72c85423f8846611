package io.github.pokecap.training.dataset;

import java.util.List;

/**
 * What an example's metadata says about one facet: {@code "color": "green"} or {@code "types": ["grass", "poison"]}.
 *
 * @param list whether the metadata held a list, of any length: such a facet may have several values, the others have
 *     one
 * @param values in the order of the metadata, none of them blank; exactly one unless this is a list
 */
public record Label(boolean list, List<String> values) {
    /**
     * Checks and copies the values.
     *
     * @param list whether the metadata held a list
     * @param values none of them blank; exactly one unless this is a list
     * @throws IllegalArgumentException if a value is blank, or if this is no list and has not one value
     */
    public Label {
        values = List.copyOf(values);
        if (!list && values.size() != 1) {
            throw new IllegalArgumentException("a label that is no list has one value, got " + values);
        }
        for (String value : values) {
            if (value.isBlank()) {
                throw new IllegalArgumentException("a label's value is blank in " + values);
            }
        }
    }

    /**
     * The label of a facet with one answer.
     *
     * @param value the answer, not blank
     * @return a label that is no list
     */
    public static Label single(String value) {
        return new Label(false, List.of(value));
    }

    /**
     * The label of a facet with any number of answers.
     *
     * @param values the answers, possibly none
     * @return a label that is a list
     */
    public static Label multi(List<String> values) {
        return new Label(true, values);
    }
}
