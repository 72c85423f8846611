package io.github.pokecap.model;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.classify.Blend;
import io.github.pokecap.classify.BoostedTrees;
import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.classify.NearestNeighbors;
import io.github.pokecap.classify.RandomForest;
import io.github.pokecap.classify.TreeNodes;
import io.github.pokecap.feature.Features;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.image.Picture;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A whole model of a few kilobytes that has everything a model can have: words, a baseline, every kind of classifier. */
final class SmallModel {
    /** Two columns of the extractor's and three words. */
    static final int COLUMNS = 5;

    private static final float[] ONES = {1, 1, 1};
    private static final float[] ZEROS = new float[3];

    private SmallModel() {}

    /** Width and height, so that rows have two columns that anyone can tell. */
    private static final class WidthAndHeight implements GlobalExtractor {
        @Override
        public String name() {
            return "test/size";
        }

        @Override
        public Map<String, Double> settings() {
            return Map.of("unit", 100.0);
        }

        @Override
        public int length() {
            return 2;
        }

        @Override
        public void extract(Picture picture, float[] row, int offset) {
            row[offset] = picture.width() / 100f;
            row[offset + 1] = picture.height() / 100f;
        }
    }

    static byte[] bytes() {
        return model().toBytes();
    }

    /** As {@link Model#read} reads it, with the extractor that it names. */
    static Model read(byte[] file) throws IOException {
        return Model.read(new ByteArrayInputStream(file), "mine.pokecap", List.of(new WidthAndHeight()))
                .model();
    }

    static Model model() {
        Vocabulary words = new Vocabulary(
                new int[] {2, 2, 0, 0, 0}, IntStream.range(0, 20).asLongStream().toArray(), ONES);
        List<FacetClassifier> facets = new ArrayList<>();
        for (Classifier kind : kinds()) {
            facets.add(new FacetClassifier(
                    new Facet("facet" + facets.size(), Facet.Kind.SINGLE, List.of("red", "green", "blue")),
                    kind,
                    new Calibration(ONES.clone(), ZEROS.clone()),
                    new float[] {0.5f, 0.5f, 0}));
        }
        facets.set(2, facets.get(2).differingFrom(facets.get(0)));
        return new Model(
                FeatureSpace.of(List.of(new WidthAndHeight(), Features.orb())).with(words),
                facets,
                CaptionTemplate.of("{a facet0} thing", Map.of("facet0", Map.of("red", "crimson"))),
                new float[] {1, 1, 0.5f, 0.25f, 0.25f},
                "{\"writer\":\"test\"}");
    }

    private static List<Classifier> kinds() {
        float[] weights = new float[3 * COLUMNS];
        IntStream.range(0, weights.length).forEach(i -> weights[i] = i / 8f);
        return List.of(
                new Blend(
                        List.of(trees(), forest(), new LinearClassifier(COLUMNS, weights, new float[] {1, 2, 3})),
                        new float[] {0.5f, 2, 1}),
                new LinearClassifier(COLUMNS, 1, new float[] {1, 2, 3, 4, 5, 6}, new float[] {1, 2, 3}),
                new NearestNeighbors(
                        1,
                        false,
                        new float[] {1, 1, 1, 1, 1},
                        new float[2 * COLUMNS],
                        new byte[] {1, 0, 0, 0, 1, 0},
                        new float[] {0.5f, 0.25f, 0.25f}));
    }

    /** Two trees of two leaves: is column 3 below a quarter? Is column 0 below one? */
    private static TreeNodes twoStumps() {
        return new TreeNodes(
                new int[] {0, 3},
                new int[] {3, TreeNodes.LEAF, TreeNodes.LEAF, 0, TreeNodes.LEAF, TreeNodes.LEAF},
                new float[] {0.25f, 0, 0, 1, 0, 0},
                new int[] {1, 0, 1, 4, 2, 3});
    }

    private static BoostedTrees trees() {
        return new BoostedTrees(
                COLUMNS, twoStumps(), new int[] {0, 2}, new float[] {-1, 2, 0.5f, -0.5f}, new float[] {0, 0.5f, 0});
    }

    private static RandomForest forest() {
        return new RandomForest(
                COLUMNS,
                3,
                twoStumps(),
                new int[] {RandomForest.ALL_OUTPUTS, RandomForest.ALL_OUTPUTS},
                new float[] {0.25f, 0.25f, 0.125f, 0.125f},
                new int[] {0, 1, 2, 2, 3},
                new int[] {0, 1, 2},
                new float[] {0.5f, 0.5f, 0.25f},
                new float[] {2, 2, 2});
    }
}
