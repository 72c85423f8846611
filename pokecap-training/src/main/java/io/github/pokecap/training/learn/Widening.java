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
            return widen(linear);
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

    /** Weights from the first of the columns to the last; captioning passes over all before and after. */
    private LinearClassifier widen(LinearClassifier linear) {
        int first = columns[0];
        int width = columns[columns.length - 1] + 1 - first;
        return new LinearClassifier(inputs, first, widen(linear.weights(), first, width), linear.biases());
    }

    private TreeNodes widen(TreeNodes nodes) {
        int[] features = Arrays.stream(nodes.feature())
                .map(feature -> feature == TreeNodes.LEAF ? TreeNodes.LEAF : columns[feature])
                .toArray();
        return new TreeNodes(nodes.treeStart(), features, nodes.threshold(), nodes.left());
    }

    private float[] widen(float[] narrow) {
        return widen(narrow, 0, inputs);
    }

    /** Spreads rows of the columns over a run of columns that holds them, with zeros in between. */
    private float[] widen(float[] narrow, int first, int width) {
        float[] wide = new float[narrow.length / columns.length * width];
        for (int row = 0; row < narrow.length / columns.length; row++) {
            for (int i = 0; i < columns.length; i++) {
                wide[row * width + columns[i] - first] = narrow[row * columns.length + i];
            }
        }
        return wide;
    }
}
