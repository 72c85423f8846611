package io.github.pokecap.training.evaluate;

/**
 * How much one score loses under a condition, over the same pictures. Immutable.
 *
 * @param name as in {@link Evaluation#headlines()}
 * @param measure {@code accuracy} of a single facet, {@code micro-F1} of a multi facet, {@code CIDEr-D} of captions,
 *     {@code share} of their assertions that are true
 * @param before the score of the pictures as they are
 * @param after the score under the condition
 * @param drop before minus after, so that a gain is negative, with a 95 % bootstrap interval over the pairs
 */
public record Drop(String name, String measure, double before, double after, Interval drop) {
    /**
     * Whether the change is more than chance: its interval holds no zero.
     *
     * @return false also where nothing was measured
     */
    public boolean isClear() {
        return drop.low() > 0 || drop.high() < 0;
    }
}
