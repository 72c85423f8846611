package io.github.pokecap.training.learn;

import io.github.pokecap.classify.BoostedTrees;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.classify.NearestNeighbors;
import io.github.pokecap.classify.RandomForest;
import io.github.pokecap.classify.TreeNodes;
import java.util.Arrays;

/**
 * Makes a classifier that was learnt from some columns one that takes whole rows, and passes over the others.
 *
 * @param columns the columns it was learnt from, ascending
 * @param inputs how long a whole row is
 */
record Widening(int[] columns, int inputs) {
    Classifier widen(Classifier narrow) {
        if (narrow instanceof BoostedTrees trees) {
            return new BoostedTrees(
                    inputs, widen(trees.nodes()), trees.outputOf(), trees.leafValues(), trees.baseScores());
        }
        if (narrow instanceof RandomForest forest) {
            return new RandomForest(
                    inputs,
                    forest.outputs(),
                    widen(forest.nodes()),
                    forest.groupOf(),
                    forest.leafBase(),
                    forest.leafStart(),
                    forest.leafClass(),
                    forest.leafExtra(),
                    forest.weightSum());
        }
        if (narrow instanceof LinearClassifier linear) {
            return new LinearClassifier(inputs, widen(linear.weights()), linear.biases());
        }
        NearestNeighbors nearest = (NearestNeighbors) narrow;
        return new NearestNeighbors(
                nearest.neighbors(),
                nearest.multi(),
                widen(nearest.scale()),
                widen(nearest.rows()),
                nearest.truth(),
                nearest.prior());
    }

    private TreeNodes widen(TreeNodes nodes) {
        int[] features = Arrays.stream(nodes.feature())
                .map(feature -> feature == TreeNodes.LEAF ? TreeNodes.LEAF : columns[feature])
                .toArray();
        return new TreeNodes(nodes.treeStart(), features, nodes.threshold(), nodes.left());
    }

    /** Spreads rows of the columns over whole rows, with zeros in between. */
    private float[] widen(float[] narrow) {
        float[] wide = new float[narrow.length / columns.length * inputs];
        for (int row = 0; row < narrow.length / columns.length; row++) {
            for (int i = 0; i < columns.length; i++) {
                wide[row * inputs + columns[i]] = narrow[row * columns.length + i];
            }
        }
        return wide;
    }
}
