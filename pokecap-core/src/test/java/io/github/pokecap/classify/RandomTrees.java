package io.github.pokecap.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trees of any shape, with thresholds that rows of small whole numbers often equal. */
record RandomTrees(TreeNodes nodes, float[] leafValues) {
    private static final int DEEPEST = 7;

    private record Node(int feature, float threshold, int left) {}

    static RandomTrees grow(Random random, int trees, int features) {
        List<Node> nodes = new ArrayList<>();
        int[] starts = new int[trees];
        int leaves = 0;
        for (int tree = 0; tree < trees; tree++) {
            starts[tree] = nodes.size();
            int end = nodes.size() + 1;
            int deepest = random.nextInt(DEEPEST + 1);
            // The nodes of one level lie behind those of the level before.
            int level = 0;
            int levelEnd = end;
            for (int node = nodes.size(); node < end; node++) {
                if (node == levelEnd) {
                    level++;
                    levelEnd = end;
                }
                if (level < deepest && random.nextInt(5) > 0) {
                    nodes.add(new Node(random.nextInt(features), random.nextInt(9) - 4, end));
                    end += 2;
                } else {
                    nodes.add(new Node(TreeNodes.LEAF, 0, leaves++));
                }
            }
        }
        int[] feature = nodes.stream().mapToInt(Node::feature).toArray();
        int[] left = nodes.stream().mapToInt(Node::left).toArray();
        float[] threshold = new float[nodes.size()];
        float[] leafValues = new float[leaves];
        for (int i = 0; i < threshold.length; i++) {
            threshold[i] = nodes.get(i).threshold();
        }
        for (int i = 0; i < leaves; i++) {
            leafValues[i] = (float) random.nextGaussian();
        }
        return new RandomTrees(new TreeNodes(starts, feature, threshold, left), leafValues);
    }
}
