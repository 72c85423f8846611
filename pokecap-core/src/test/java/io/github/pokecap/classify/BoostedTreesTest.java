package io.github.pokecap.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoostedTreesTest {
    /**
     * Tree 0 asks whether feature 1 is below 0.5: leaf 0, else leaf 1. Tree 1 is leaf 2 alone. Tree 2 asks feature 0
     * below -1: leaf 3, else leaf 4.
     */
    private static TreeNodes threeTrees() {
        return new TreeNodes(
                new int[] {0, 3, 4},
                new int[] {1, -1, -1, -1, 0, -1, -1},
                new float[] {0.5f, 0, 0, 0, -1, 0, 0},
                new int[] {1, 0, 1, 2, 5, 3, 4});
    }

    private static float[] scores(Classifier classifier, float... row) {
        float[] scores = new float[classifier.outputs()];
        classifier.score(row, scores);
        return scores;
    }

    /** Output 0 is 10 plus tree 0; output 1 is 20 plus trees 1 and 2. */
    @Test
    void eachTreeAddsItsLeafToItsOutput() {
        BoostedTrees trees = new BoostedTrees(
                2, threeTrees(), new int[] {0, 1, 1}, new float[] {1, 2, 4, 8, 16}, new float[] {10, 20});

        assertThat(scores(trees, -2, 0.4f)).containsExactly(10 + 1, 20 + 4 + 8);
        assertThat(scores(trees, 0, 0.6f)).containsExactly(10 + 2, 20 + 4 + 16);
        assertThat(scores(trees, -1, 0.5f))
                .as("equal to the threshold is right")
                .containsExactly(12, 40);
        assertThat(trees.inputs()).isEqualTo(2);
        assertThat(trees.outputs()).isEqualTo(2);
    }

    @Test
    void noTreeAtAllIsTheBaseScore() {
        TreeNodes none = new TreeNodes(new int[0], new int[0], new float[0], new int[0]);

        assertThat(scores(new BoostedTrees(1, none, new int[0], new float[0], new float[] {0.5f}), 1))
                .containsExactly(0.5f);
    }

    @Test
    void nodesOfNoTreeAreRefused() {
        TreeNodes lost = new TreeNodes(new int[0], new int[] {-1}, new float[1], new int[1]);

        assertThatThrownBy(() -> new BoostedTrees(1, lost, new int[0], new float[1], new float[] {0.5f}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 1 nodes but no tree that they belong to");
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        assertRefused(new int[] {0, 1}, new float[5], new float[2], "3 trees but outputs for 2");
        assertRefused(new int[] {0, 1, 2}, new float[5], new float[2], "a tree adds to output 2 of 2");
        assertRefused(new int[] {0, -1, 1}, new float[5], new float[2], "a tree adds to output -1 of 2");
        assertRefused(new int[3], new float[4], new float[1], "node 6 of tree 2 points at leaf 4, which is not there");
        assertRefused(
                new int[3],
                new float[] {0, 0, Float.NaN, 0, 0},
                new float[1],
                "leaf values hold NaN at 2; every number must be finite");
        assertRefused(
                new int[3],
                new float[5],
                new float[] {Float.NEGATIVE_INFINITY},
                "base scores hold -Infinity at 0; every number must be finite");
    }

    private static void assertRefused(int[] outputOf, float[] leafValues, float[] baseScores, String message) {
        assertThatThrownBy(() -> new BoostedTrees(2, threeTrees(), outputOf, leafValues, baseScores))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void treesThatDoNotLeadToALeafAreRefused() {
        assertNodesRefused(
                nodes(new int[] {0}, new int[] {0, -1, -1}, new float[3], new int[] {0, 0, 1}),
                "node 0 of tree 0 points at child 0, which is not there");
        assertNodesRefused(
                nodes(new int[] {0}, new int[] {0, -1, -1}, new float[3], new int[] {2, 0, 1}),
                "node 0 of tree 0 points at child 2, which is not there");
        assertNodesRefused(
                nodes(new int[] {0}, new int[] {2, -1, -1}, new float[3], new int[] {1, 0, 1}),
                "node 0 of tree 0 asks for feature 2 of 2");
        assertNodesRefused(
                nodes(new int[] {0}, new int[] {-2, -1, -1}, new float[3], new int[] {1, 0, 1}),
                "node 0 of tree 0 asks for feature -2 of 2");
        assertNodesRefused(
                nodes(new int[] {0}, new int[] {-1}, new float[1], new int[] {-1}),
                "node 0 of tree 0 points at leaf -1, which is not there");
        assertNodesRefused(
                nodes(new int[] {0}, new int[] {0, -1, -1}, new float[] {Float.NaN, 0, 0}, new int[] {1, 0, 1}),
                "node 0 of tree 0 has threshold NaN");
        assertNodesRefused(
                nodes(new int[] {0}, new int[] {-1}, new float[2], new int[] {0}),
                "trees have 1 features, 2 thresholds and 1 children, which must be as many");
        assertNodesRefused(
                nodes(new int[] {1}, new int[] {-1, -1}, new float[2], new int[] {0, 0}),
                "tree 0 spans nodes 1 to 2 of 2");
        assertNodesRefused(
                nodes(new int[] {0, 0}, new int[] {-1}, new float[1], new int[] {0}), "tree 0 spans nodes 0 to 0 of 1");
        assertNodesRefused(
                nodes(new int[] {0, 2}, new int[] {-1}, new float[1], new int[] {0}), "tree 0 spans nodes 0 to 2 of 1");
    }

    private static TreeNodes nodes(int[] treeStart, int[] feature, float[] threshold, int[] left) {
        return new TreeNodes(treeStart, feature, threshold, left);
    }

    private static void assertNodesRefused(TreeNodes nodes, String message) {
        int[] outputOf = new int[nodes.trees()];
        assertThatThrownBy(() -> new BoostedTrees(2, nodes, outputOf, new float[2], new float[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
