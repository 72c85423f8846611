package io.github.pokecap.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PackedTreesTest {
    /**
     * Eight trees of one question each, whether feature 0 is below a threshold: 1 if it is, else 2. The second four are as
     * the first; what those answer.
     */
    private static float[] answers(float number, float... thresholds) {
        int[] starts = IntStream.range(0, 8).map(tree -> 3 * tree).toArray();
        int[] feature = new int[24];
        float[] threshold = new float[24];
        int[] left = new int[24];
        for (int root : starts) {
            threshold[root] = thresholds[root / 3 % 4];
            left[root] = root + 1;
            feature[root + 1] = TreeNodes.LEAF;
            feature[root + 2] = TreeNodes.LEAF;
            left[root + 2] = 1;
        }
        int[] outputOf = IntStream.range(0, 8).toArray();
        PackedTrees trees =
                PackedTrees.of(new TreeNodes(starts, feature, threshold, left), new float[] {1, 2}, outputOf);
        assertThat(trees.trees()).isEqualTo(8);
        float[] scores = new float[8];
        trees.addTo(scores, new float[] {number});
        float[] first = Arrays.copyOf(scores, 4);
        assertThat(Arrays.copyOfRange(scores, 4, 8)).containsExactly(first);
        return first;
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
        assertThat(answers(Float.NaN, 0, 1, -1, Float.MAX_VALUE)).containsExactly(1, 1, 1, 1);
        assertThat(answers(Float.POSITIVE_INFINITY, 0, 1, -1, Float.MAX_VALUE)).containsExactly(2, 2, 2, 2);
        assertThat(answers(Float.NEGATIVE_INFINITY, 0, 1, -1, -Float.MAX_VALUE)).containsExactly(1, 1, 1, 1);
    }

    /** Both children of the root have the same children, and only one of them is a step behind the other. */
    @Test
    void theLongestWayThroughNodesThatAreSharedIsWalked() {
        int[] starts = {0, 5, 6, 7, 8, 9, 10, 11};
        // 0 asks, 1 and 2 are its children; 1 asks and leads to 2 and 3, 2 asks and leads to 3 and 4.
        int[] feature = {0, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1};
        int[] left = {1, 2, 3, 0, 1, 2, 2, 2, 2, 2, 2, 2};
        float[] threshold = {1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        TreeNodes nodes = new TreeNodes(starts, feature, threshold, left).check(1, 3);
        PackedTrees trees = PackedTrees.of(nodes, new float[] {10, 20, 0}, new int[8]);
        float[] scores = new float[1];
        trees.addTo(scores, new float[] {-1});
        assertThat(scores).as("0, 1, 2, 3").containsExactly(10);
    }

    @Test
    void numbersThatDoNotFitLeaveTheTreesUnpacked() {
        assertThat(packed(1 << 18, 1)).isZero();
        assertThat(packed((1 << 18) - 1, 1)).isEqualTo(8);
        assertThat(packed(0, 1 << 14)).isZero();
        assertThat(packed(0, (1 << 14) - 1)).isEqualTo(8);
    }

    /** How many trees are packed of eight, the first of which asks for a feature and has its children so far behind. */
    private static int packed(int asked, int child) {
        int nodes = child + 2;
        int[] feature = new int[nodes + 7];
        Arrays.fill(feature, TreeNodes.LEAF);
        feature[0] = asked;
        int[] left = new int[nodes + 7];
        left[0] = child;
        int[] starts = IntStream.range(0, 8)
                .map(tree -> tree == 0 ? 0 : nodes + tree - 1)
                .toArray();
        TreeNodes trees = new TreeNodes(starts, feature, new float[nodes + 7], left);
        BoostedTrees whole = new BoostedTrees(asked + 1, trees, new int[8], new float[] {1}, new float[1]);
        float[] scores = new float[1];
        whole.score(new float[asked + 1], scores);
        assertThat(scores).as("packed or not").containsExactly(8);
        return PackedTrees.of(trees, new float[] {1}, new int[8]).trees();
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
