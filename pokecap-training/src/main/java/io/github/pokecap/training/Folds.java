package io.github.pokecap.training;

import io.github.pokecap.training.facet.LabelledFacet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Parts of a dataset that take turns at being held out. Examples of one group are always in one fold, so that no
 * picture is judged by a model that has seen its relative.
 *
 * @param foldOf for each example the number of its fold
 * @param count how many folds there are
 */
record Folds(int[] foldOf, int count) {
    /**
     * Deals groups out, the largest first and each to the fold that has the least, so that the folds are about equal.
     *
     * @param groups for each example the name of its group
     * @param count how many folds; there are fewer if there are fewer groups
     * @param seed of the order of groups of one size
     */
    static Folds of(List<String> groups, int count, long seed) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            members.computeIfAbsent(groups.get(i), name -> new ArrayList<>()).add(i);
        }
        if (members.size() < 2) {
            throw new IllegalArgumentException("all " + groups.size()
                    + " examples are of one group, so none can be held out to judge by; group by another field, or by"
                    + " none");
        }
        List<List<Integer>> order = new ArrayList<>(members.values());
        Collections.shuffle(order, new Random(seed));
        order.sort(Comparator.comparingInt((List<Integer> group) -> -group.size()));
        int folds = Math.min(count, order.size());
        int[] sizes = new int[folds];
        int[] foldOf = new int[groups.size()];
        for (List<Integer> group : order) {
            int least = 0;
            for (int fold = 1; fold < folds; fold++) {
                least = sizes[fold] < sizes[least] ? fold : least;
            }
            sizes[least] += group.size();
            for (int i : group) {
                foldOf[i] = least;
            }
        }
        return new Folds(foldOf, folds);
    }

    /** Refuses a facet that only examples of one fold know: held out, they leave none to learn it from. */
    void check(LabelledFacet facet) {
        long knowing = IntStream.range(0, foldOf.length)
                .filter(i -> facet.truths().get(i) != null)
                .map(i -> foldOf[i])
                .distinct()
                .count();
        if (knowing < 2) {
            throw new IllegalArgumentException("facet " + facet.facet().name()
                    + " is known of examples of one group alone, so that none is left to learn it from while they are"
                    + " held out; leave the facet out, or group by another field");
        }
    }
}
