package io.github.pokecap.training.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What a captioner scores when the same subjects are shown otherwise. Immutable.
 *
 * @param name such as {@code 64 px}
 * @param drops one for each score, in the order of the evaluation
 * @param pictures what was judged under the condition, as far as it was also judged as it is
 */
public record Condition(String name, List<Drop> drops, List<JudgedPicture> pictures) {
    /**
     * Copies the lists.
     *
     * @param name of the condition
     * @param drops one for each score
     * @param pictures what was judged
     */
    public Condition {
        drops = List.copyOf(drops);
        pictures = List.copyOf(pictures);
    }

    /**
     * The drop of one score.
     *
     * @param score its name in {@link Evaluation#headlines()}
     * @return nothing if the pictures have no truth to score it by
     */
    public Optional<Drop> drop(String score) {
        return drops.stream().filter(drop -> drop.name().equals(score)).findFirst();
    }
}
