package io.github.pokecap.training.learn;

import io.github.pokecap.classify.RandomForest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import smile.base.cart.DecisionNode;
import smile.base.cart.InternalNode;
import smile.base.cart.Node;
import smile.data.Tuple;
import smile.data.type.StructType;

/** Turns forests of Smile into the arrays of {@link RandomForest}. */
final class SmileForest {
    private final int inputs;
    private final TreeBuilder builder = new TreeBuilder();
    private final FloatList leafBase = new FloatList();
    private final FloatList leafExtra = new FloatList();
    private final List<Integer> leafClass = new ArrayList<>();
    private final List<Integer> leafStart = new ArrayList<>(List.of(0));
    private final List<Integer> groupOf = new ArrayList<>();
    private final float[] weightSum;

    SmileForest(int inputs, int outputs) {
        this.inputs = inputs;
        this.weightSum = new float[outputs];
    }

    /**
     * Adds a forest that votes on one output, or on all: then {@code classes} are the outputs of its classes.
     *
     * <p>Smile weighs a tree by how often it is right on rows that it was not grown from. From very few rows that is no
     * number where there are no such rows, or 0 for every tree; such trees count in full.
     */
    void add(smile.classification.RandomForest forest, int group, int[] classes) {
        smile.classification.RandomForest.Model[] models = forest.models();
        boolean anyWeight = Arrays.stream(models).anyMatch(model -> model.weight > 0);
        for (smile.classification.RandomForest.Model model : models) {
            float weight = anyWeight && !Double.isNaN(model.weight) ? (float) model.weight : 1;
            addTree(model.tree.root(), forest.schema(), weight, group, classes);
            addWeight(group, weight);
        }
    }

    /** Adds a tree of one leaf, which is sure of one output, or of its absence. */
    void addConstant(int group, int[] present) {
        groupOf.add(group);
        builder.leaf(builder.root());
        boolean all = group == RandomForest.ALL_OUTPUTS;
        leafBase.add(all || present.length == 0 ? 0 : 1);
        if (all) {
            leafClass.add(present[0]);
            leafExtra.add(1);
        }
        leafStart.add(leafClass.size());
        addWeight(group, 1);
    }

    private void addWeight(int group, float weight) {
        for (int output = 0; output < weightSum.length; output++) {
            if (group == RandomForest.ALL_OUTPUTS || group == output) {
                weightSum[output] += weight;
            }
        }
    }

    private void addTree(Node root, StructType schema, float weight, int group, int[] classes) {
        groupOf.add(group);
        record Placed(Node node, int place) {}
        ArrayDeque<Placed> open = new ArrayDeque<>();
        open.add(new Placed(root, builder.root()));
        while (!open.isEmpty()) {
            Placed next = open.remove();
            if (next.node() instanceof InternalNode split) {
                int left = builder.split(next.place(), split.feature(), threshold(split, schema));
                open.add(new Placed(split.trueChild(), left));
                open.add(new Placed(split.falseChild(), left + 1));
            } else {
                builder.leaf(next.place());
                addLeaf((DecisionNode) next.node(), weight, group, classes);
            }
        }
    }

    private void addLeaf(DecisionNode leaf, float weight, int group, int[] classes) {
        int[] counts = leaf.count();
        double[] posterior = leaf.posteriori(new double[counts.length]);
        if (group != RandomForest.ALL_OUTPUTS) {
            leafBase.add((float) (weight * posterior[1]));
        } else {
            double base = posterior.length == 0 ? 0 : weight / (leaf.size() + (double) counts.length);
            leafBase.add((float) base);
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    leafClass.add(classes[i]);
                    leafExtra.add((float) (weight * posterior[i] - base));
                }
            }
        }
        leafStart.add(leafClass.size());
    }

    /**
     * The largest float that goes left. Smile does not tell a node's threshold, but tells where a row goes: a search
     * over the 2^32 floats, in their order, finds the very float at which that changes.
     */
    private float threshold(InternalNode split, StructType schema) {
        double[] row = new double[inputs];
        Tuple tuple = Tuple.of(row, schema);
        int low = ordered(-Float.MAX_VALUE);
        int high = ordered(Float.MAX_VALUE);
        while (low < high) {
            int middle = (int) (((long) low + high + 1) >> 1);
            row[split.feature()] = unordered(middle);
            if (split.branch(tuple)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return unordered(low);
    }

    private static int ordered(float number) {
        int bits = Float.floatToIntBits(number);
        return bits >= 0 ? bits : bits ^ 0x7fffffff;
    }

    private static float unordered(int order) {
        return Float.intBitsToFloat(order >= 0 ? order : order ^ 0x7fffffff);
    }

    RandomForest classifier() {
        return new RandomForest(
                inputs,
                weightSum.length,
                builder.build(),
                ints(groupOf),
                leafBase.toArray(),
                ints(leafStart),
                ints(leafClass),
                leafExtra.toArray(),
                weightSum);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(i -> i).toArray();
    }
}
