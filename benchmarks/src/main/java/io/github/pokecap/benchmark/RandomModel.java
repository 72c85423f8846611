package io.github.pokecap.benchmark;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.classify.BoostedTrees;
import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.classify.TreeNodes;
import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.feature.Features;
import io.github.pokecap.model.Model;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.util.ArrayList;
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
    private static final int DEPTH_OF_WORDS = 3;
    private static final int DESCRIPTORS = 500;
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

    /**
     * Facets over all features, as the default trainer makes them: trees for half, a linear classifier for half.
     *
     * @param facets how many, a multiple of 4
     * @param rounds how many trees there are for each value
     */
    public Model model(int facets, int rounds) {
        return model(Features.all(), facets, rounds);
    }

    /**
     * The same over other features.
     *
     * @param features a local extractor among them
     * @param facets how many, a multiple of 4
     * @param rounds how many trees there are for each value
     */
    public Model model(List<FeatureExtractor> features, int facets, int rounds) {
        return model(FeatureSpace.of(features).with(vocabulary(DEPTH_OF_WORDS)), facets, rounds);
    }

    /**
     * The same for rows and 500 descriptors that are there already, so that what is after the features is measured alone.
     *
     * @param words the vocabulary
     * @param facets how many, a multiple of 4
     * @param rounds how many trees there are for each value
     */
    public Model afterFeatures(Vocabulary words, int facets, int rounds) {
        int columns = FeatureSpace.of(Features.usual()).columns();
        return model(
                FeatureSpace.of(List.of(
                                GivenFeatures.row(row(columns)), GivenFeatures.descriptors(descriptors(DESCRIPTORS))))
                        .with(words),
                facets,
                rounds);
    }

    private Model model(FeatureSpace space, int facets, int rounds) {
        int columns = space.columns();
        List<FacetClassifier> classifiers = new ArrayList<>();
        for (int i = 0; i < facets; i += 4) {
            classifiers.add(facet("color" + i, Facet.Kind.SINGLE, trees(columns, 10, rounds)));
            classifiers.add(facet("likeness" + i, Facet.Kind.SINGLE, linear(columns, 14)));
            classifiers.add(facet("parts" + i, Facet.Kind.MULTI, trees(columns, 11, rounds)));
            classifiers.add(facet("types" + i, Facet.Kind.MULTI, linear(columns, 18)));
        }
        return new Model(space, classifiers, CaptionTemplate.parse("a drawing of {a color0} {likeness0}"), "{}");
    }

    /** A tree of depth 3 with 10 branches at each node: 1,000 words. */
    public Vocabulary vocabulary() {
        return vocabulary(DEPTH_OF_WORDS);
    }

    /** A tree of a depth with 10 branches at each node. */
    public Vocabulary vocabulary(int depth) {
        int words = (int) Math.pow(BRANCHING, depth);
        int innerNodes = (words - 1) / (BRANCHING - 1);
        int[] childCounts = new int[innerNodes + words];
        Arrays.fill(childCounts, 0, innerNodes, BRANCHING);
        long[] centers = random.longs(childCounts.length * 4L).toArray();
        float[] idf = new float[words];
        for (int word = 0; word < words; word++) {
            idf[word] = 0.5f + 3 * random.nextFloat();
        }
        return new Vocabulary(childCounts, centers, idf);
    }

    /** Descriptors of random bits. */
    public Descriptors descriptors(int count) {
        long[] bits = random.longs((long) count * Descriptors.LONGS).toArray();
        return new Descriptors(bits, new float[count], new float[count]);
    }

    /** Full trees of depth 4. */
    private BoostedTrees trees(int inputs, int outputs, int rounds) {
        int trees = rounds * outputs;
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
