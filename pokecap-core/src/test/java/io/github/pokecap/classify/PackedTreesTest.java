package io.github.pokecap.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PackedTreesTest {
    /** Four trees of one question each, whether feature 0 is below a threshold: 1 if it is, else 2. */
    private static float[] answers(float number, float... thresholds) {
        int[] starts = {0, 3, 6, 9};
        int[] feature = {0, -1, -1, 0, -1, -1, 0, -1, -1, 0, -1, -1};
        float[] threshold = new float[12];
        int[] left = {1, 0, 1, 4, 0, 1, 7, 0, 1, 10, 0, 1};
        for (int tree = 0; tree < 4; tree++) {
            threshold[3 * tree] = thresholds[tree];
        }
        PackedTrees trees = PackedTrees.of(
                new TreeNodes(starts, feature, threshold, left), new float[] {1, 2}, new int[] {0, 1, 2, 3});
        assertThat(trees.trees()).isEqualTo(4);
        float[] scores = new float[4];
        trees.addTo(scores, new float[] {number});
        return scores;
    }

    @Test
    void belowGoesLeftAndEqualGoesRight() {
        assertThat(answers(0.5f, 0.4f, 0.5f, Math.nextUp(0.5f), 7)).containsExactly(2, 2, 1, 1);
        assertThat(answers(-0.0f, 0.0f, -0.0f, Float.MIN_VALUE, -Float.MIN_VALUE))
                .as("both zeros are one number")
                .containsExactly(2, 2, 1, 2);
        assertThat(answers(-Float.MAX_VALUE, -Float.MAX_VALUE, 0, Float.MAX_VALUE, -1))
                .containsExactly(2, 1, 1, 1);
    }

    /** An extractor of a user's own may give such numbers, against its contract; it must not lead out of a tree. */
    @Test
    void whatIsNotFiniteEndsAtALeafToo() {
        assertThat(answers(Float.NaN, 0, 1, -1, Float.MAX_VALUE)).containsExactly(2, 2, 2, 2);
        assertThat(answers(Float.POSITIVE_INFINITY, 0, 1, -1, Float.MAX_VALUE)).containsExactly(2, 2, 2, 2);
        assertThat(answers(Float.NEGATIVE_INFINITY, 0, 1, -1, -Float.MAX_VALUE)).containsExactly(1, 1, 1, 1);
    }

    /** Both children of the root have the same children, and only one of them is a step behind the other. */
    @Test
    void theLongestWayThroughNodesThatAreSharedIsWalked() {
        int[] starts = {0, 5, 6, 7};
        // 0 asks, 1 and 2 are its children; 1 asks and leads to 2 and 3, 2 asks and leads to 3 and 4.
        int[] feature = {0, 0, 0, -1, -1, -1, -1, -1};
        int[] left = {1, 2, 3, 0, 1, 2, 2, 2};
        float[] threshold = {1, 0, 3, 0, 0, 0, 0, 0};
        TreeNodes nodes = new TreeNodes(starts, feature, threshold, left).check(1, 3);
        PackedTrees trees = PackedTrees.of(nodes, new float[] {10, 20, 0}, new int[4]);
        float[] scores = new float[1];
        trees.addTo(scores, new float[] {-1});
        assertThat(scores).as("0, 1, 2, 3").containsExactly(10);
    }

    @Test
    void numbersThatDoNotFitLeaveTheTreesUnpacked() {
        assertThat(packed(1 << 18, 1)).isZero();
        assertThat(packed((1 << 18) - 1, 1)).isEqualTo(4);
        assertThat(packed(0, 1 << 13)).isZero();
        assertThat(packed(0, (1 << 13) - 1)).isEqualTo(4);
    }

    /** How many trees are packed of four, the first of which asks for a feature and has its children so far behind. */
    private static int packed(int asked, int child) {
        int nodes = child + 2;
        int[] feature = new int[nodes + 3];
        Arrays.fill(feature, TreeNodes.LEAF);
        feature[0] = asked;
        int[] left = new int[nodes + 3];
        left[0] = child;
        TreeNodes trees =
                new TreeNodes(new int[] {0, nodes, nodes + 1, nodes + 2}, feature, new float[nodes + 3], left);
        BoostedTrees whole = new BoostedTrees(asked + 1, trees, new int[4], new float[] {1}, new float[1]);
        float[] scores = new float[1];
        whole.score(new float[asked + 1], scores);
        assertThat(scores).as("packed or not").containsExactly(4);
        return PackedTrees.of(trees, new float[] {1}, new int[4]).trees();
    }

    @RepeatedTest(20)
    void theyEndWhereOneWalkAfterTheOtherEnds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RandomTrees grown = RandomTrees.grow(random, 1 + random.nextInt(30), 5);
        TreeNodes nodes = grown.nodes();
        int[] outputOf = IntStream.range(0, nodes.trees()).map(tree -> tree % 3).toArray();
        BoostedTrees trees = new BoostedTrees(5, nodes, outputOf, grown.leafValues(), new float[3]);
        for (int i = 0; i < 100; i++) {
            float[] row = new float[5];
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(9) - 4;
            }
            float[] expected = new float[3];
            for (int tree = 0; tree < nodes.trees(); tree++) {
                expected[outputOf[tree]] += grown.leafValues()[nodes.leafBelow(tree, row)];
            }
            float[] scores = new float[3];
            trees.score(row, scores);
            assertThat(scores).containsExactly(expected);
        }
    }
}
