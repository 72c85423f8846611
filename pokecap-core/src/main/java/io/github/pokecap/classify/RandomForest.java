package io.github.pokecap.classify;

import java.util.Arrays;

/**
 * Decision trees grown apart, which vote (Breiman, <i>Random forests</i>, 2001). Each leaf holds the probability of
 * every class as a base that all share plus a few that differ; the votes are averaged by each tree's weight, and the
 * score is the logarithm of the average (for one class against the rest: the log-odds).
 */
public final class RandomForest implements Classifier {
    /** In {@code groupOf}: the tree tells all outputs apart. */
    public static final int ALL_OUTPUTS = -1;

    private static final double FLOOR = 1e-4;

    private final int inputs;
    private final int outputs;
    private final TreeNodes nodes;
    private final int[] groupOf;
    private final float[] leafBase;
    private final int[] leafStart;
    private final int[] leafClass;
    private final float[] leafExtra;
    private final float[] weightSum;

    /**
     * Wraps trees; arrays are not copied and must not be changed.
     *
     * @param inputs how long a row is
     * @param outputs how many values are scored
     * @param nodes the trees; a feature equal to the threshold goes left too
     * @param groupOf for each tree the one output whose probability its leaves hold, or {@link #ALL_OUTPUTS}
     * @param leafBase for each leaf the weighted probability that every class has
     * @param leafStart for each leaf where its extras start; one more entry than leaves
     * @param leafClass for each extra its class
     * @param leafExtra for each extra the weighted probability on top of the base
     * @param weightSum for each output the sum of the weights of the trees that vote on it; above 0
     * @throws IllegalArgumentException if an index is out of range or a number is not finite
     */
    public RandomForest(
            int inputs,
            int outputs,
            TreeNodes nodes,
            int[] groupOf,
            float[] leafBase,
            int[] leafStart,
            int[] leafClass,
            float[] leafExtra,
            float[] weightSum) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.nodes = nodes.check(inputs, leafBase.length);
        this.groupOf = groupOf;
        this.leafBase = leafBase;
        this.leafStart = leafStart;
        this.leafClass = leafClass;
        this.leafExtra = leafExtra;
        this.weightSum = weightSum;
        checkLengths();
        checkLeaves();
    }

    private void checkLengths() {
        if (groupOf.length != nodes.trees()
                || leafStart.length != leafBase.length + 1
                || leafClass.length != leafExtra.length
                || weightSum.length != outputs
                || leafStart[0] != 0
                || leafStart[leafBase.length] != leafClass.length) {
            throw new IllegalArgumentException("the forest's arrays do not agree: " + nodes.trees() + " trees, "
                    + leafBase.length + " leaves, " + leafClass.length + " extras, " + outputs + " outputs");
        }
        for (int group : groupOf) {
            if (group < ALL_OUTPUTS || group >= outputs) {
                throw new IllegalArgumentException("a tree votes on output " + group + " of " + outputs);
            }
            if (votesApart() == (group == ALL_OUTPUTS)) {
                throw new IllegalArgumentException(
                        "some trees vote on one output and others on all; a forest has trees of one kind");
            }
        }
    }

    private void checkLeaves() {
        for (int leaf = 0; leaf < leafBase.length; leaf++) {
            if (leafStart[leaf] > leafStart[leaf + 1]) {
                throw new IllegalArgumentException("the extras of leaf " + leaf + " end before they start");
            }
        }
        for (int output : leafClass) {
            if (output < 0 || output >= outputs) {
                throw new IllegalArgumentException("a leaf speaks of class " + output + " of " + outputs);
            }
        }
        Finite.check("leaf bases", leafBase);
        Finite.check("leaf extras", leafExtra);
        Finite.check("weight sums", weightSum);
        for (float sum : weightSum) {
            if (sum <= 0) {
                throw new IllegalArgumentException("the weights of the trees that vote on an output add up to " + sum);
            }
        }
    }

    @Override
    public int inputs() {
        return inputs;
    }

    @Override
    public int outputs() {
        return outputs;
    }

    @Override
    public void score(float[] row, float[] scores) {
        Arrays.fill(scores, 0, outputs, 0f);
        float shared = 0;
        for (int tree = 0; tree < groupOf.length; tree++) {
            int leaf = nodes.leafUpTo(tree, row);
            if (groupOf[tree] == ALL_OUTPUTS) {
                shared += leafBase[leaf];
                for (int i = leafStart[leaf]; i < leafStart[leaf + 1]; i++) {
                    scores[leafClass[i]] += leafExtra[i];
                }
            } else {
                scores[groupOf[tree]] += leafBase[leaf];
            }
        }
        for (int output = 0; output < outputs; output++) {
            double p = Math.min(1 - FLOOR, Math.max(FLOOR, (scores[output] + shared) / weightSum[output]));
            scores[output] = (float) (votesApart() ? StrictMath.log(p / (1 - p)) : StrictMath.log(p));
        }
    }

    private boolean votesApart() {
        return groupOf.length > 0 && groupOf[0] != ALL_OUTPUTS;
    }

    /**
     * The trees.
     *
     * @return not a copy
     */
    public TreeNodes nodes() {
        return nodes;
    }

    /**
     * The output of each tree, or {@link #ALL_OUTPUTS}.
     *
     * @return not a copy
     */
    public int[] groupOf() {
        return groupOf;
    }

    /**
     * The base of each leaf.
     *
     * @return not a copy
     */
    public float[] leafBase() {
        return leafBase;
    }

    /**
     * Where the extras of each leaf start.
     *
     * @return not a copy
     */
    public int[] leafStart() {
        return leafStart;
    }

    /**
     * The class of each extra.
     *
     * @return not a copy
     */
    public int[] leafClass() {
        return leafClass;
    }

    /**
     * The number of each extra.
     *
     * @return not a copy
     */
    public float[] leafExtra() {
        return leafExtra;
    }

    /**
     * The sum of weights of each output.
     *
     * @return not a copy
     */
    public float[] weightSum() {
        return weightSum;
    }
}
