package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.classify.BoostedTrees;
import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.creatures.Creatures;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.feature.Features;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trees that core evaluates give XGBoost's own margins. */
class XgboostParityTest {
    @ParameterizedTest
    @CsvSource({"5, 4, 0.5", "5, 6, 0.25", "2, 3, 0.5", "12, 2, 0.9"})
    void softmaxScoresAreXgboostsMargins(int values, int depth, double baseScore) throws XGBoostError {
        LabelledRows rows = PlantedRows.single(200, 20, values, depth);
        Map<String, Object> parameters = parameters(depth, baseScore);
        parameters.put("objective", "multi:softprob");
        parameters.put("num_class", values);

        assertParity(rows, classLabels(rows), parameters, values);
    }

    @ParameterizedTest
    @CsvSource({"4, 0.5", "6, 0.1", "1, 0.8"})
    void logisticScoresAreXgboostsMargins(int depth, double baseScore) throws XGBoostError {
        LabelledRows rows = PlantedRows.single(200, 20, 2, depth);
        Map<String, Object> parameters = parameters(depth, baseScore);
        parameters.put("objective", "binary:logistic");

        assertParity(rows, classLabels(rows), parameters, 1);
    }

    @Test
    void drawnCreaturesAreScoredAlikeToo() throws XGBoostError {
        List<FeatureExtractor> extractors = List.of(Features.color(), Features.silhouette());
        FeatureSpace space = FeatureSpace.of(extractors);
        PictureDecoder decoder = new PictureDecoder();
        List<float[]> rows = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (Creature creature : Creatures.random(40, 5)) {
            rows.add(space.row(space.observe(decoder.decode(CreatureArtist.draw(creature, 64)))));
            truths.add(new int[] {Creature.COLORS.indexOf(creature.color())});
        }
        LabelledRows labelled =
                new LabelledRows(PlantedRows.facet(io.github.pokecap.classify.Facet.Kind.SINGLE, 11), rows, truths);
        Map<String, Object> parameters = parameters(4, 0.5);
        parameters.put("objective", "multi:softprob");
        parameters.put("num_class", 11);

        assertParity(labelled, classLabels(labelled), parameters, 11);
    }

    private static Map<String, Object> parameters(int depth, double baseScore) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("tree_method", "hist");
        parameters.put("nthread", 1);
        parameters.put("max_depth", depth);
        parameters.put("eta", 0.3);
        parameters.put("base_score", baseScore);
        parameters.put("verbosity", 0);
        return parameters;
    }

    private static float[] classLabels(LabelledRows rows) {
        float[] labels = new float[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = rows.truths().get(i)[0];
        }
        return labels;
    }

    private static void assertParity(LabelledRows rows, float[] labels, Map<String, Object> parameters, int outputs)
            throws XGBoostError {
        float[] flat = new float[rows.size() * rows.columns()];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.rows().get(i), 0, flat, i * rows.columns(), rows.columns());
        }
        DMatrix matrix = new DMatrix(flat, rows.size(), rows.columns(), Float.NaN);
        try {
            matrix.setLabel(labels);
            Booster booster = XGBoost.train(matrix, parameters, 15, Map.of(), null, null);
            try {
                XgboostTrees trees = new XgboostTrees(rows.columns(), outputs);
                trees.add(booster.toByteArray("json"), 0);
                assertScores(trees.classifier(), rows, booster.predict(matrix, true));
            } finally {
                booster.dispose();
            }
        } finally {
            matrix.dispose();
        }
    }

    private static void assertScores(BoostedTrees trees, LabelledRows rows, float[][] margins) {
        for (int i = 0; i < rows.size(); i++) {
            float[] scores = PlantedRows.scores(trees, rows.rows().get(i));
            for (int output = 0; output < scores.length; output++) {
                assertThat(scores[output]).isEqualTo(margins[i][output]);
            }
        }
    }

    @Test
    void eachValueOfAMultiFacetHasItsOwnTrees() {
        LabelledRows rows = PlantedRows.multi(300, 10, 4, 1);
        var classifier = Classifiers.xgboost().rounds(20).columnShare(1).train(rows, 1);
        int right = 0;
        for (int i = 0; i < rows.size(); i++) {
            float[] scores = PlantedRows.scores(classifier, rows.rows().get(i));
            for (int value = 0; value < 4; value++) {
                right += scores[value] > 0 == (rows.has(value)[i] == 1) ? 1 : 0;
            }
        }

        assertThat(right / 1200.0).isGreaterThan(0.85);
    }

    @Test
    void scalaIsNotNeeded() {
        assertThatThrownBy(() -> Class.forName("scala.Option")).isInstanceOf(ClassNotFoundException.class);
        assertThat(System.getProperty("java.class.path").split(File.pathSeparator))
                .noneMatch(entry -> entry.contains("scala-library") || entry.contains("scala-reflect"));
        assertThat(Classifiers.xgboost()
                        .rounds(1)
                        .train(PlantedRows.single(20, 3, 2, 1), 1)
                        .outputs())
                .isEqualTo(2);
    }
}
