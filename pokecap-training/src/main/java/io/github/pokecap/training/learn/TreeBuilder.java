package io.github.pokecap.training.learn;

import io.github.pokecap.classify.TreeNodes;
import java.util.Arrays;

/** Collects trees node by node, breadth first, with the two children of a node side by side. */
final class TreeBuilder {
    private int[] feature = new int[1024];
    private float[] threshold = new float[1024];
    private int[] left = new int[1024];
    private int[] treeStart = new int[64];
    private int nodes;
    private int trees;
    private int leaves;

    /** Starts a tree and gives the place of its root. */
    int root() {
        if (trees == treeStart.length) {
            treeStart = Arrays.copyOf(treeStart, trees * 2);
        }
        treeStart[trees++] = nodes;
        return take(1);
    }

    /** Makes a place a question and gives the place of its left child; the right one is next to it. */
    int split(int place, int asked, float with) {
        int children = take(2);
        feature[place] = asked;
        threshold[place] = with;
        left[place] = children;
        return children;
    }

    /** Makes a place a leaf and gives the leaf's number. */
    int leaf(int place) {
        feature[place] = TreeNodes.LEAF;
        left[place] = leaves;
        return leaves++;
    }

    private int take(int count) {
        int first = nodes;
        nodes += count;
        if (nodes > feature.length) {
            feature = Arrays.copyOf(feature, nodes * 2);
            threshold = Arrays.copyOf(threshold, nodes * 2);
            left = Arrays.copyOf(left, nodes * 2);
        }
        return first;
    }

    TreeNodes build() {
        return new TreeNodes(
                Arrays.copyOf(treeStart, trees),
                Arrays.copyOf(feature, nodes),
                Arrays.copyOf(threshold, nodes),
                Arrays.copyOf(left, nodes));
    }
}
