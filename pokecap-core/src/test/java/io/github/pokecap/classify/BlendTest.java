package io.github.pokecap.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlendTest {
    private static final LinearClassifier FIRST =
            new LinearClassifier(2, new float[] {1, 2, 3, 4}, new float[] {0.5f, -1});
    private static final LinearClassifier SECOND =
            new LinearClassifier(2, new float[] {0, 1, 1, 0}, new float[] {0, 8});

    private static float[] scores(Classifier classifier, float... row) {
        float[] scores = {-7, 99};
        classifier.score(row, scores);
        return scores;
    }

    /**
     * For the row (10, 100) the first scores 210.5 and 429 (see LinearClassifierTest), the second 100 and 18: 2 * 210.5 +
     * 0.25 * 100 = 446 and 2 * 429 + 0.25 * 18 = 862.5.
     */
    @Test
    void aScoreIsTheWeightedSumOfTheMembersScores() {
        Blend blend = new Blend(List.of(FIRST, SECOND), new float[] {2, 0.25f});

        assertThat(scores(blend, 10, 100)).containsExactly(446, 862.5f);
        assertThat(blend.inputs()).isEqualTo(2);
        assertThat(blend.outputs()).isEqualTo(2);
    }

    @Test
    void ofOneMemberItIsThatTimesItsWeight() {
        assertThat(scores(new Blend(List.of(FIRST), new float[] {2}), 10, 100)).containsExactly(421, 858);
    }

    @Test
    void eightMembersAreTheMost() {
        float[] weights = {1, 1, 1, 1, 1, 1, 1, 1};

        assertThat(scores(new Blend(Collections.nCopies(8, SECOND), weights), 1, 2))
                .containsExactly(16, 72);
        assertRefused(Collections.nCopies(9, SECOND), new float[9], "a blend has 9 members, outside 1 to 8");
        assertRefused(List.of(), new float[0], "a blend has 0 members, outside 1 to 8");
    }

    @Test
    void membersAndWeightsAgree() {
        LinearClassifier wide = new LinearClassifier(3, new float[6], new float[2]);
        LinearClassifier narrow = new LinearClassifier(2, new float[2], new float[1]);

        assertRefused(List.of(FIRST, SECOND), new float[] {1}, "a blend has 2 members but 1 weights");
        assertRefused(
                List.of(FIRST, wide),
                new float[] {1, 1},
                "member 1 of a blend has 3 inputs and 2 outputs, but member 0 has 2 and 2");
        assertRefused(
                List.of(FIRST, narrow),
                new float[] {1, 1},
                "member 1 of a blend has 2 inputs and 1 outputs, but member 0 has 2 and 2");
    }

    @Test
    void noBlendIsInsideABlend() {
        assertRefused(
                List.of(FIRST, new Blend(List.of(SECOND), new float[] {1})),
                new float[] {1, 1},
                "member 1 of a blend is a blend itself; name its members instead");
    }

    @Test
    void weightsAreAboveZeroAndFinite() {
        assertRefused(List.of(FIRST), new float[] {0}, "weight 0 of a blend is 0.0, not above 0 and finite");
        assertRefused(
                List.of(FIRST, SECOND), new float[] {1, -2}, "weight 1 of a blend is -2.0, not above 0 and finite");
        assertRefused(List.of(FIRST), new float[] {Float.NaN}, "weight 0 of a blend is NaN, not above 0 and finite");
        assertRefused(
                List.of(FIRST),
                new float[] {Float.POSITIVE_INFINITY},
                "weight 0 of a blend is Infinity, not above 0 and finite");
    }

    private static void assertRefused(List<? extends Classifier> members, float[] weights, String message) {
        assertThatThrownBy(() -> new Blend(members, weights))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
