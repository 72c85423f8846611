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
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A model of each kind of classifier, as small as can be. */
final class SmallModels {
    private static final FeatureSpace COLOR = FeatureSpace.of(List.of(Features.color()));
    private static final FeatureSpace WORDS = FeatureSpace.of(List.of(Features.orb()))
            .with(new Vocabulary(
                    new int[] {2, 0, 0}, new long[] {0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1}, new float[] {1, 0.5f}));

    private SmallModels() {}

    static List<Model> all() {
        return Stream.of(
                        model(COLOR, trees(COLOR.columns()), Facet.Kind.SINGLE),
                        model(COLOR, forest(COLOR.columns()), Facet.Kind.SINGLE),
                        model(COLOR, linear(COLOR.columns()), Facet.Kind.MULTI),
                        model(COLOR, nearest(COLOR.columns()), Facet.Kind.SINGLE),
                        model(COLOR, blend(COLOR.columns()), Facet.Kind.SINGLE),
                        model(WORDS, trees(WORDS.columns()), Facet.Kind.MULTI),
                        model(WORDS, linear(WORDS.columns()), Facet.Kind.SINGLE))
                .toList();
    }

    private static Model model(FeatureSpace space, Classifier classifier, Facet.Kind kind) {
        Facet facet = new Facet("color", kind, List.of("red", "blue"));
        Calibration calibration = new Calibration(new float[] {1, 1}, new float[] {0, 0.5f});
        CaptionTemplate template = CaptionTemplate.of("{a color} thing", Map.of("color", Map.of("red", "ruby")));
        float[] baseline = new float[space.columns()];
        baseline[0] = 0.25f;
        return new Model(
                space,
                List.of(new FacetClassifier(facet, classifier, calibration, new float[] {0, 0.5f})),
                template,
                baseline,
                "{\"writer\":\"test\"}");
    }

    /** One question: is the first column below a quarter? */
    private static TreeNodes stump() {
        return new TreeNodes(
                new int[] {0}, new int[] {0, TreeNodes.LEAF, TreeNodes.LEAF}, new float[] {0.25f, 0, 0}, new int[] {
                    1, 0, 1
                });
    }

    private static Classifier trees(int columns) {
        return new BoostedTrees(columns, stump(), new int[] {1}, new float[] {-1, 2}, new float[] {0, 0.5f});
    }

    private static Classifier forest(int columns) {
        return new RandomForest(
                columns,
                2,
                stump(),
                new int[] {RandomForest.ALL_OUTPUTS},
                new float[] {0.25f, 0.25f},
                new int[] {0, 1, 2},
                new int[] {0, 1},
                new float[] {0.5f, 0.5f},
                new float[] {1, 1});
    }

    /** Only one column counts, so that the file stays small. */
    private static Classifier linear(int columns) {
        return new LinearClassifier(columns, 1, new float[] {5, 6}, new float[] {1, 2});
    }

    private static Classifier nearest(int columns) {
        return new NearestNeighbors(
                1, false, new float[columns], new float[2 * columns], new byte[] {1, 0, 0, 1}, new float[] {0.5f, 0.5f
                });
    }

    private static Classifier blend(int columns) {
        return new Blend(List.of(trees(columns), linear(columns)), new float[] {0.3f, 1.7f});
    }
}
