package io.github.pokecap.classify;

/**
 * Gradient-boosted regression trees (Friedman, 2001; Chen and Guestrin, <i>XGBoost</i>, 2016): each tree adds the
 * value of one leaf to the score of one output. Sums are kept in single precision and in the order of the trees, as
 * XGBoost does, so that the scores are XGBoost's own margins.
 */
public final class BoostedTrees implements Classifier {
    private final int inputs;
    private final TreeNodes nodes;
    private final int[] outputOf;
    private final float[] leafValues;
    private final float[] baseScores;
    private final PackedTrees packed;

    /**
     * Wraps trees; arrays are not copied and must not be changed.
     *
     * @param inputs how long a row is
     * @param nodes the trees; a feature below the threshold goes left
     * @param outputOf for each tree the output it adds to
     * @param leafValues for each leaf what it adds; finite
     * @param baseScores for each output where its sum starts; finite
     * @throws IllegalArgumentException if an index is out of range or a number is not finite
     */
    public BoostedTrees(int inputs, TreeNodes nodes, int[] outputOf, float[] leafValues, float[] baseScores) {
        this.inputs = inputs;
        this.nodes = nodes.check(inputs, leafValues.length);
        this.outputOf = outputOf;
        this.leafValues = leafValues;
        this.baseScores = baseScores;
        if (outputOf.length != nodes.trees()) {
            throw new IllegalArgumentException(nodes.trees() + " trees but outputs for " + outputOf.length);
        }
        for (int output : outputOf) {
            if (output < 0 || output >= baseScores.length) {
                throw new IllegalArgumentException("a tree adds to output " + output + " of " + baseScores.length);
            }
        }
        Finite.check("leaf values", leafValues);
        Finite.check("base scores", baseScores);
        this.packed = PackedTrees.of(nodes, leafValues, outputOf);
    }

    @Override
    public int inputs() {
        return inputs;
    }

    @Override
    public int outputs() {
        return baseScores.length;
    }

    @Override
    public void score(float[] row, float[] scores) {
        System.arraycopy(baseScores, 0, scores, 0, baseScores.length);
        packed.addTo(scores, row);
        for (int tree = packed.trees(); tree < outputOf.length; tree++) {
            scores[outputOf[tree]] += leafValues[nodes.leafBelow(tree, row)];
        }
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
     * The output of each tree.
     *
     * @return not a copy
     */
    public int[] outputOf() {
        return outputOf;
    }

    /**
     * The value of each leaf.
     *
     * @return not a copy
     */
    public float[] leafValues() {
        return leafValues;
    }

    /**
     * The start of each output's sum.
     *
     * @return not a copy
     */
    public float[] baseScores() {
        return baseScores;
    }
}
