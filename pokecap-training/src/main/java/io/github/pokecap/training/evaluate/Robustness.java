package io.github.pokecap.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a captioner's scores lose when the same subjects are shown in other conditions, in the way of Hendrycks and
 * Dietterich, <i>Benchmarking Neural Network Robustness to Common Corruptions and Perturbations</i>, 2019. Immutable and
 * thread-safe.
 *
 * <p>Each drop is taken over pairs, the same picture as it is and under the condition, and so is its interval.
 *
 * @param conditions in the order in which they were given
 */
public record Robustness(List<Condition> conditions) {
    /** Nothing was measured. */
    public static final Robustness NONE = new Robustness(List.of());

    /**
     * Copies the list.
     *
     * @param conditions in their order
     */
    public Robustness {
        conditions = List.copyOf(conditions);
    }

    /**
     * Measures the drops.
     *
     * @param pictures as they are
     * @param conditions name of the condition, and what was judged under it; pictures are paired by their file names,
     *     and one that is missing on either side is left out
     * @param seed decides what the bootstrap draws
     * @return one condition for each, in the map's order
     * @throws IllegalArgumentException if a condition has no picture in common with those as they are, or the same
     *     picture twice
     */
    public static Robustness of(List<JudgedPicture> pictures, Map<String, List<JudgedPicture>> conditions, long seed) {
        List<Condition> measured = new ArrayList<>();
        conditions.forEach((name, judged) -> {
            PairedPictures pairs = new PairedPictures(pictures, judged);
            if (pairs.after().isEmpty()) {
                throw new IllegalArgumentException("condition \"" + name + "\" has no picture in common with the "
                        + pictures.size() + " as they are; give pictures of the same file names");
            }
            measured.add(new Condition(name, pairs.drops(seed), pairs.after()));
        });
        return new Robustness(measured);
    }
}
