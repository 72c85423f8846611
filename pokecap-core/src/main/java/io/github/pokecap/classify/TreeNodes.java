package io.github.pokecap.classify;

import java.util.Objects;

/**
 * Binary decision trees in flat arrays, one after the other. The two children of a node lie side by side and after it,
 * so a walk can only go forward: no list of numbers that passes the check holds a cycle.
 *
 * @param treeStart the first node of each tree, ascending from 0; not copied, not to be changed
 * @param feature for each node the feature it asks for, {@link #LEAF} for a leaf
 * @param threshold for each node what the feature is compared with; finite
 * @param left for each node its left child (the right one is next to it), for a leaf its number
 */
public record TreeNodes(int[] treeStart, int[] feature, float[] threshold, int[] left) {
    /** Marks a leaf in {@link #feature()}; {@link #left()} then holds the number of the leaf. */
    public static final int LEAF = -1;

    /**
     * Takes the arrays as they are; the classifier that is given them checks them.
     *
     * @param treeStart first nodes
     * @param feature what nodes ask for
     * @param threshold what they compare with
     * @param left where they lead
     */
    public TreeNodes {
        Objects.requireNonNull(treeStart, "treeStart");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(left, "left");
    }

    /** Checks every index against the number of features of a row and the number of leaves there are. */
    TreeNodes check(int inputs, int leaves) {
        int nodes = feature.length;
        if (threshold.length != nodes || left.length != nodes) {
            throw new IllegalArgumentException("trees have " + nodes + " features, " + threshold.length
                    + " thresholds and " + left.length + " children, which must be as many");
        }
        if (treeStart.length == 0 && nodes > 0) {
            throw new IllegalArgumentException("there are " + nodes + " nodes but no tree that they belong to");
        }
        for (int tree = 0; tree < treeStart.length; tree++) {
            int start = treeStart[tree];
            int end = tree + 1 < treeStart.length ? treeStart[tree + 1] : nodes;
            if (start < 0 || start >= end || end > nodes || (tree == 0 && start != 0)) {
                throw new IllegalArgumentException(
                        "tree " + tree + " spans nodes " + start + " to " + end + " of " + nodes);
            }
            for (int node = start; node < end; node++) {
                checkNode(tree, node, end, inputs, leaves);
            }
        }
        return this;
    }

    private void checkNode(int tree, int node, int end, int inputs, int leaves) {
        boolean isLeaf = feature[node] == LEAF;
        if (feature[node] < LEAF || feature[node] >= inputs) {
            throw new IllegalArgumentException(
                    "node " + node + " of tree " + tree + " asks for feature " + feature[node] + " of " + inputs);
        }
        if (isLeaf ? left[node] < 0 || left[node] >= leaves : left[node] <= node || left[node] >= end - 1) {
            throw new IllegalArgumentException("node " + node + " of tree " + tree + " points at "
                    + (isLeaf ? "leaf " : "child ") + left[node] + ", which is not there");
        }
        if (!Float.isFinite(threshold[node])) {
            throw new IllegalArgumentException(
                    "node " + node + " of tree " + tree + " has threshold " + threshold[node]);
        }
    }

    int trees() {
        return treeStart.length;
    }

    /** The leaf at which a row ends: left if the feature is below the threshold, else right. */
    int leafBelow(int tree, float[] row) {
        int node = treeStart[tree];
        while (feature[node] != LEAF) {
            node = left[node] + (row[feature[node]] >= threshold[node] ? 1 : 0);
        }
        return left[node];
    }

    /** As {@link #leafBelow}, but a feature equal to the threshold goes left too. */
    int leafUpTo(int tree, float[] row) {
        int node = treeStart[tree];
        while (feature[node] != LEAF) {
            node = left[node] + (row[feature[node]] <= threshold[node] ? 0 : 1);
        }
        return left[node];
    }
}
