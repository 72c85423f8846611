package io.github.pokecap.benchmark;

import io.github.pokecap.caption.Templates;
import io.github.pokecap.classify.BoostedTrees;
import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.classify.TreeNodes;
import io.github.pokecap.feature.Features;
import io.github.pokecap.model.Model;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A model as large as a trained one, with random numbers in it: what it says is nonsense, how long it takes is not.
 * Always the same for one seed.
 */
public final class RandomModel {
    private static final int BRANCHING = 10;
    private static final int INNER_NODES = 1 + 10 + 100;
    private static final int WORDS = 1000;
    private static final int ROUNDS = 80;
    private static final int DEPTH = 4;

    private final Random random;

    /**
     * Starts the random numbers.
     *
     * @param seed settles all of them
     */
    public RandomModel(long seed) {
        this.random = new Random(seed);
    }

    /** Four facets over all features, as the default trainer makes them: trees for half, a linear classifier for half. */
    public Model model() {
        FeatureSpace space = FeatureSpace.of(Features.all()).with(vocabulary());
        int columns = space.columns();
        return new Model(
                space,
                List.of(
                        facet("color", Facet.Kind.SINGLE, trees(columns, 10)),
                        facet("likeness", Facet.Kind.SINGLE, linear(columns, 14)),
                        facet("parts", Facet.Kind.MULTI, trees(columns, 11)),
                        facet("types", Facet.Kind.MULTI, linear(columns, 18))),
                Templates.visual(),
                "{}");
    }

    /** A tree of depth 3 with 10 branches at each node: 1,000 words. */
    public Vocabulary vocabulary() {
        int[] childCounts = new int[INNER_NODES + WORDS];
        Arrays.fill(childCounts, 0, INNER_NODES, BRANCHING);
        long[] centers = random.longs(childCounts.length * 4L).toArray();
        float[] idf = new float[WORDS];
        for (int word = 0; word < WORDS; word++) {
            idf[word] = 0.5f + 3 * random.nextFloat();
        }
        return new Vocabulary(childCounts, centers, idf);
    }

    /** 80 full trees of depth 4 for each output. */
    private BoostedTrees trees(int inputs, int outputs) {
        int trees = ROUNDS * outputs;
        int nodesPerTree = (2 << DEPTH) - 1;
        int innerPerTree = (1 << DEPTH) - 1;
        int[] feature = new int[trees * nodesPerTree];
        float[] threshold = new float[feature.length];
        int[] left = new int[feature.length];
        int leaves = 0;
        for (int node = 0; node < feature.length; node++) {
            int start = node / nodesPerTree * nodesPerTree;
            if (node - start < innerPerTree) {
                feature[node] = random.nextInt(inputs);
                threshold[node] = 0.3f * random.nextFloat();
                left[node] = start + 2 * (node - start) + 1;
            } else {
                feature[node] = TreeNodes.LEAF;
                left[node] = leaves++;
            }
        }
        int[] starts =
                IntStream.range(0, trees).map(tree -> tree * nodesPerTree).toArray();
        int[] outputOf = IntStream.range(0, trees).map(tree -> tree % outputs).toArray();
        TreeNodes nodes = new TreeNodes(starts, feature, threshold, left);
        return new BoostedTrees(inputs, nodes, outputOf, numbers(leaves, 0.1f), new float[outputs]);
    }

    /** One weight for each input and output. */
    public LinearClassifier linear(int inputs, int outputs) {
        return new LinearClassifier(inputs, numbers(inputs * outputs, 0.1f), numbers(outputs, 1));
    }

    /** A row of numbers from 0 to 1. */
    public float[] row(int columns) {
        float[] row = new float[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = random.nextFloat();
        }
        return row;
    }

    private float[] numbers(int count, float spread) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = spread * (float) random.nextGaussian();
        }
        return numbers;
    }

    private static FacetClassifier facet(String name, Facet.Kind kind, Classifier classifier) {
        int values = classifier.outputs();
        float[] ones = new float[values];
        Arrays.fill(ones, 1);
        float[] thresholds = new float[values];
        Arrays.fill(thresholds, kind == Facet.Kind.SINGLE ? 0 : 0.5f);
        List<String> names =
                IntStream.range(0, values).mapToObj(value -> "value" + value).toList();
        Facet facet = new Facet(name, kind, names);
        return new FacetClassifier(facet, classifier, new Calibration(ones, new float[values]), thresholds);
    }
}
