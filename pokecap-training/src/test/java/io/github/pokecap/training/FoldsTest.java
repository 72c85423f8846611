package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.training.facet.LabelledFacet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FoldsTest {
    @RepeatedTest(50)
    void relativesAreInOneFoldAndFoldsAreAboutEqual(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int kinds = 2 + random.nextInt(30);
        List<String> groups = new ArrayList<>(List.of("group0", "group1"));
        IntStream.range(0, random.nextInt(150)).forEach(i -> groups.add("group" + random.nextInt(kinds)));

        Folds folds = Folds.of(groups, 2 + random.nextInt(6), repetition.getCurrentRepetition());

        Map<String, Integer> foldOfGroup = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        int[] filled = new int[folds.count()];
        for (int i = 0; i < groups.size(); i++) {
            int fold = folds.foldOf()[i];
            filled[fold]++;
            sizes.merge(groups.get(i), 1, Integer::sum);
            assertThat(foldOfGroup.putIfAbsent(groups.get(i), fold)).isIn(null, fold);
        }
        // The last group that went into the fullest fold found it no fuller than any other.
        int largest = sizes.values().stream().max(Integer::compare).orElseThrow();
        int most = IntStream.of(filled).max().orElseThrow();
        int least = IntStream.of(filled).min().orElseThrow();
        assertThat(most - least).isLessThanOrEqualTo(largest);
        assertThat(least).isPositive();
    }

    @Test
    void theSameSeedDealsAlike() {
        List<String> groups =
                IntStream.range(0, 40).mapToObj(i -> "group" + i / 2).toList();

        assertThat(Folds.of(groups, 5, 3).foldOf())
                .isEqualTo(Folds.of(groups, 5, 3).foldOf());
        assertThat(Folds.of(groups, 5, 4).foldOf())
                .isNotEqualTo(Folds.of(groups, 5, 3).foldOf());
    }

    /** The largest group goes first: a (3) into one fold, b (2) and c (1) into the other. */
    @Test
    void largeGroupsAreDealtFirst() {
        Folds folds = Folds.of(List.of("c", "b", "a", "b", "a", "a"), 2, 1);

        assertThat(folds.foldOf()).containsExactly(1, 1, 0, 1, 0, 0);
    }

    @Test
    void thereAreNoMoreFoldsThanGroups() {
        Folds folds = Folds.of(List.of("a", "b", "a", "c"), 5, 1);

        assertThat(folds.count()).isEqualTo(3);
        assertThat(folds.foldOf()).containsOnly(0, 1, 2);
    }

    @Test
    void oneGroupCannotBeHeldOut() {
        assertThatThrownBy(() -> Folds.of(List.of("a", "a", "a"), 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("all 3 examples are of one group, so none can be held out to judge by; group by another"
                        + " field, or by none");
    }

    @Test
    void aFacetMustBeKnownInTwoFolds() {
        Folds folds = Folds.of(List.of("a", "a", "b"), 2, 1);
        Facet color = new Facet("color", Facet.Kind.SINGLE, List.of("red"));
        List<int[]> truths = new ArrayList<>(List.of(new int[1], new int[1]));
        truths.add(null);

        assertThatThrownBy(() -> folds.check(new LabelledFacet(color, truths)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet color is known of examples of one group alone, so that none is left to learn it from"
                        + " while they are held out; leave the facet out, or group by another field");
        folds.check(new LabelledFacet(color, List.of(new int[1], new int[1], new int[1])));
    }
}
