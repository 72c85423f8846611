package io.github.pokecap.vocabulary;

import io.github.pokecap.feature.Descriptors;
import java.util.ArrayList;
import java.util.List;

/** The tree of a vocabulary with an object for each node. An alternative that was measured. */
final class LinkedTree {
    private record Node(long b0, long b1, long b2, long b3, int word, List<Node> children) {
        int distance(Descriptors descriptors, int index) {
            return Long.bitCount(b0 ^ descriptors.bits(index, 0))
                    + Long.bitCount(b1 ^ descriptors.bits(index, 1))
                    + Long.bitCount(b2 ^ descriptors.bits(index, 2))
                    + Long.bitCount(b3 ^ descriptors.bits(index, 3));
        }
    }

    private final Node root;

    private LinkedTree(Node root) {
        this.root = root;
    }

    static LinkedTree of(Vocabulary tree) {
        int[] childCounts = tree.childCounts();
        long[] centers = tree.centers();
        List<Node> nodes = new ArrayList<>();
        int words = 0;
        for (int node = 0; node < childCounts.length; node++) {
            int at = node * Descriptors.LONGS;
            int word = childCounts[node] == 0 ? words++ : -1;
            nodes.add(
                    new Node(centers[at], centers[at + 1], centers[at + 2], centers[at + 3], word, new ArrayList<>()));
        }
        int next = 1;
        for (int node = 0; node < childCounts.length; node++) {
            for (int child = 0; child < childCounts[node]; child++) {
                nodes.get(node).children().add(nodes.get(next++));
            }
        }
        return new LinkedTree(nodes.get(0));
    }

    int word(Descriptors descriptors, int index) {
        Node node = root;
        while (!node.children().isEmpty()) {
            Node best = node;
            int least = Integer.MAX_VALUE;
            for (Node child : node.children()) {
                int distance = child.distance(descriptors, index);
                if (distance < least) {
                    least = distance;
                    best = child;
                }
            }
            node = best;
        }
        return node.word();
    }
}
