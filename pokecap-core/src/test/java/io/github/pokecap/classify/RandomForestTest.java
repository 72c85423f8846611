package io.github.pokecap.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RandomForestTest {
    private static final Offset<Float> NEAR = within(1e-4f);

    /** Two trees that ask whether feature 0 is at most 0 and at most 1. */
    private static TreeNodes twoTrees() {
        return new TreeNodes(
                new int[] {0, 3}, new int[] {0, -1, -1, 0, -1, -1}, new float[] {0, 0, 0, 1, 0, 0}, new int[] {
                    1, 0, 1, 4, 2, 3
                });
    }

    private static float[] scores(Classifier classifier, float... row) {
        float[] scores = new float[classifier.outputs()];
        classifier.score(row, scores);
        return scores;
    }

    /**
     * Leaves 0 to 3 give all three outputs 0.1, 0.2, 0 and 0.1; leaf 0 adds 0.7 to output 0, leaf 1 adds 0.4 to output
     * 1, leaf 2 adds 1 to output 2, leaf 3 adds 0.7 to output 1. At 0.5 leaves 1 and 2 vote: (0.2, 0.6, 0.2) and
     * (0, 0, 1), on average 0.1, 0.3 and 0.6.
     */
    @Test
    void treesThatTellAllOutputsApartAreAveraged() {
        RandomForest forest = new RandomForest(
                1,
                3,
                twoTrees(),
                new int[] {-1, -1},
                new float[] {0.1f, 0.2f, 0, 0.1f},
                new int[] {0, 1, 2, 3, 4},
                new int[] {0, 1, 2, 1},
                new float[] {0.7f, 0.4f, 1, 0.7f},
                new float[] {2, 2, 2});

        assertThat(scores(forest, 0.5f))
                .containsExactly(
                        new float[] {(float) Math.log(0.1), (float) Math.log(0.3), (float) Math.log(0.6)}, NEAR);
        // Equal to a threshold goes left: leaves 0 and 2, (0.8 + 0) / 2 = 0.4.
        assertThat(scores(forest, 0)[0]).isCloseTo((float) Math.log(0.4), NEAR);
    }

    /** One tree an output, of weight 1 and 2: at 5 leaves 1 and 3 vote 0.9 of 1 and 0.5 of 2; log-odds. */
    @Test
    void treesThatVoteOnOneOutputGiveLogOdds() {
        RandomForest forest = apart(new float[] {0.1f, 0.9f, 0.5f, 0.5f}, new float[] {1, 2});

        assertThat(scores(forest, 5))
                .containsExactly(new float[] {(float) Math.log(0.9 / 0.1), (float) Math.log(0.25 / 0.75)}, NEAR);
    }

    /** Nothing is certain: 0 and 1 become 0.0001 and 0.9999. */
    @Test
    void noVoteIsCertain() {
        RandomForest forest = apart(new float[] {0, 1, 0, 1}, new float[] {1, 1});

        assertThat(scores(forest, 0.5f))
                .containsExactly(
                        new float[] {(float) Math.log(0.9999 / 0.0001), (float) Math.log(0.0001 / 0.9999)},
                        within(1e-3f));
    }

    private static RandomForest apart(float[] leafBase, float[] weightSum) {
        return new RandomForest(
                1, 2, twoTrees(), new int[] {0, 1}, leafBase, new int[5], new int[0], new float[0], weightSum);
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        String sizes = "the forest's arrays do not agree: 2 trees, 4 leaves, 0 extras, 2 outputs";
        assertRefused(new int[1], new int[5], new int[0], new float[0], new float[] {1, 1}, sizes);
        assertRefused(new int[2], new int[4], new int[0], new float[0], new float[] {1, 1}, sizes);
        assertRefused(new int[2], new int[5], new int[0], new float[0], new float[] {1}, sizes);
        assertRefused(new int[2], new int[] {1, 1, 1, 1, 0}, new int[0], new float[0], new float[] {1, 1}, sizes);
        assertRefused(
                new int[] {0, 2},
                new int[5],
                new int[0],
                new float[0],
                new float[] {1, 1},
                "a tree votes on output 2 of 2");
        assertRefused(
                new int[2],
                new int[] {0, 1, 0, 1, 1},
                new int[1],
                new float[1],
                new float[] {1, 1},
                "the extras of leaf 1 end before they start");
        assertRefused(
                new int[2],
                new int[] {0, 1, 1, 1, 1},
                new int[] {2},
                new float[1],
                new float[] {1, 1},
                "a leaf speaks of class 2 of 2");
        assertRefused(
                new int[2],
                new int[] {0, 1, 1, 1, 1},
                new int[] {1},
                new float[] {Float.NaN},
                new float[] {1, 1},
                "leaf extras hold NaN at 0; every number must be finite");
        assertRefused(
                new int[2],
                new int[5],
                new int[0],
                new float[0],
                new float[] {1, 0},
                "the weights of the trees that vote on an output add up to 0.0");
    }

    private static void assertRefused(
            int[] groupOf, int[] leafStart, int[] leafClass, float[] leafExtra, float[] weightSum, String message) {
        assertThatThrownBy(() -> new RandomForest(
                        1, 2, twoTrees(), groupOf, new float[4], leafStart, leafClass, leafExtra, weightSum))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void treesVoteTogetherOrApart() {
        assertRefused(
                new int[] {0, RandomForest.ALL_OUTPUTS},
                new int[5],
                new int[0],
                new float[0],
                new float[] {1, 1},
                "some trees vote on one output and others on all; a forest has trees of one kind");
    }
}
