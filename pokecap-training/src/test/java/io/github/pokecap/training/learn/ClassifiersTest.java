package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.NearestNeighbors;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.image.Picture;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smile.math.MathEx;

/** What every trainer keeps to. */
class ClassifiersTest {
    static List<ClassifierTrainer> trainers() {
        return List.of(
                Classifiers.xgboost().rounds(8).columnShare(0.5),
                Classifiers.randomForest().trees(12),
                Classifiers.linearSvm(),
                Classifiers.logisticRegression(),
                Classifiers.ridge(),
                Classifiers.ridge().kin(2),
                Classifiers.nearestNeighbors());
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void learnsWhatIsThereToLearn(ClassifierTrainer trainer) {
        Classifier classifier = trainer.train(PlantedRows.single(300, 12, 3, 1), 7);

        assertThat(classifier.inputs()).isEqualTo(12);
        assertThat(classifier.outputs()).isEqualTo(3);
        assertThat(PlantedRows.accuracy(classifier, PlantedRows.single(300, 12, 3, 2)))
                .isGreaterThan(0.6);
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void theSameSeedGivesTheSameClassifierOnAnyThread(ClassifierTrainer trainer) throws Exception {
        LabelledRows single = PlantedRows.single(90, 8, 3, 1);
        LabelledRows multi = PlantedRows.multi(90, 8, 2, 2);
        for (long seed : new long[] {0, 1, -5, Long.MIN_VALUE, Long.MAX_VALUE}) {
            List<Float> alone = learn(trainer, single, multi, seed);
            assertThat(inPool(1, trainer, single, multi, seed)).containsOnly(alone);
            assertThat(inPool(4, trainer, single, multi, seed)).containsOnly(alone);
        }
    }

    private static List<Float> learn(ClassifierTrainer trainer, LabelledRows single, LabelledRows multi, long seed) {
        List<Float> scores = new ArrayList<>(PlantedRows.allScores(trainer.train(single, seed), single));
        scores.addAll(PlantedRows.allScores(trainer.train(multi, seed), multi));
        return scores;
    }

    /** Learns three times, and in between leaves Smile's generators anywhere. */
    private static List<List<Float>> inPool(
            int threads, ClassifierTrainer trainer, LabelledRows single, LabelledRows multi, long seed)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<Float>>> tasks = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                tasks.add(() -> {
                    MathEx.random();
                    Classifiers.randomForest().trees(3).train(PlantedRows.single(30, 4, 2, 3), 99);
                    return learn(trainer, single, multi, seed);
                });
            }
            List<List<Float>> learnt = new ArrayList<>();
            for (Future<List<Float>> future : pool.invokeAll(tasks)) {
                learnt.add(future.get());
            }
            return learnt;
        } finally {
            pool.shutdown();
        }
    }

    /** The fold that holds all examples of one value leaves none to learn it from. */
    @ParameterizedTest
    @MethodSource("trainers")
    void aValueThatNoRowHasIsTheLeastLikely(ClassifierTrainer trainer) {
        LabelledRows rows = PlantedRows.single(120, 8, 3, 1);
        List<int[]> shifted = rows.truths().stream()
                .map(truth -> new int[] {truth[0] == 0 ? 0 : truth[0] + 1})
                .toList();
        LabelledRows lacking = PlantedRows.with(rows, PlantedRows.facet(Facet.Kind.SINGLE, 5), shifted);

        Classifier classifier = trainer.train(lacking, 1);

        assertThat(classifier.outputs()).isEqualTo(5);
        for (float[] row : rows.rows()) {
            float[] scores = PlantedRows.scores(classifier, row);
            assertThat(PlantedRows.best(scores)).isIn(0, 2, 3);
            assertFinite(scores);
        }
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void aFacetOfOneValueIsAnsweredWithIt(ClassifierTrainer trainer) {
        Classifier classifier = trainer.train(PlantedRows.single(40, 8, 1, 1), 1);

        assertThat(classifier.outputs()).isEqualTo(1);
        assertFinite(PlantedRows.scores(classifier, new float[8]));
    }

    /** Of five values all but one are in no row. */
    @ParameterizedTest
    @MethodSource("trainers")
    void aFoldWithOneValueAloneAnswersIt(ClassifierTrainer trainer) {
        LabelledRows rows = PlantedRows.single(40, 8, 1, 1);
        List<int[]> third = Collections.nCopies(40, new int[] {2});

        Classifier classifier =
                trainer.train(PlantedRows.with(rows, PlantedRows.facet(Facet.Kind.SINGLE, 5), third), 1);

        float[] scores = PlantedRows.scores(classifier, rows.rows().get(0));
        assertThat(PlantedRows.best(scores)).isEqualTo(2);
        assertFinite(scores);
    }

    /** Nobody has value 1 and everybody has value 2. */
    @ParameterizedTest
    @MethodSource("trainers")
    void valuesThatNobodyOrEverybodyHasAreKnown(ClassifierTrainer trainer) {
        LabelledRows rows = PlantedRows.multi(120, 8, 1, 1);
        List<int[]> truths = rows.truths().stream()
                .map(truth -> truth.length == 0 ? new int[] {2} : new int[] {0, 2})
                .toList();

        Classifier classifier =
                trainer.train(PlantedRows.with(rows, PlantedRows.facet(Facet.Kind.MULTI, 3), truths), 1);

        for (float[] row : rows.rows()) {
            float[] scores = PlantedRows.scores(classifier, row);
            assertThat(scores[1]).isNegative();
            assertThat(scores[2]).isPositive();
            assertFinite(scores);
        }
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void rowsThatAreAllAlikeAreNoError(ClassifierTrainer trainer) {
        List<float[]> alike = Collections.nCopies(30, new float[] {1, 2, 3});
        List<int[]> truths = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            truths.add(new int[] {i % 2});
        }

        Classifier classifier =
                trainer.train(new LabelledRows(PlantedRows.facet(Facet.Kind.SINGLE, 2), alike, truths), 1);

        assertFinite(PlantedRows.scores(classifier, new float[] {1, 2, 3}));
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void twoRowsAreEnough(ClassifierTrainer trainer) {
        for (long seed = 0; seed < 10; seed++) {
            List<float[]> two = List.of(new float[] {1, 0}, new float[] {0, 1});
            List<int[]> truths = List.of(new int[] {0}, new int[] {1});

            Classifier classifier =
                    trainer.train(new LabelledRows(PlantedRows.facet(Facet.Kind.SINGLE, 2), two, truths), seed);

            assertFinite(PlantedRows.scores(classifier, new float[] {1, 0}));
        }
    }

    private static void assertFinite(float[] scores) {
        for (float score : scores) {
            assertThat(Float.isFinite(score)).isTrue();
        }
    }

    /** A candidate of columns 3 to 8 alone learns what its trainer learns from rows of these, and asks for no other. */
    @ParameterizedTest
    @MethodSource("trainers")
    void aCandidateIsItsTrainerOnFewerColumns(ClassifierTrainer trainer) {
        FeatureSpace space = FeatureSpace.of(List.of(new Wide("test/before", 3), new Wide("test/own", 6)));
        for (LabelledRows rows : List.of(PlantedRows.single(80, 9, 3, 1), PlantedRows.multi(80, 9, 2, 1))) {
            List<float[]> own = rows.rows().stream()
                    .map(row -> Arrays.copyOfRange(row, 3, 9))
                    .toList();
            LabelledRows cut = new LabelledRows(rows.facet(), own, rows.truths());
            Classifier narrow = trainer.train(cut, 1);
            LabelledRows whole = new RowTable(rows.rows(), space.blocks()).labelled(rows.facet(), rows.truths());

            Classifier wide = new Candidate(trainer, List.of("test/own")).train(whole, space, 1);

            assertThat(wide.inputs()).isEqualTo(9);
            assertThat(PlantedRows.allScores(wide, whole)).isEqualTo(PlantedRows.allScores(narrow, cut));
        }
    }

    /** Takes columns of a space; no picture is shown to it. */
    private record Wide(String name, int length) implements GlobalExtractor {
        @Override
        public Map<String, Double> settings() {
            return Map.of();
        }

        @Override
        public void extract(Picture picture, float[] row, int offset) {
            throw new UnsupportedOperationException();
        }
    }

    /**
     * Columns (0, 2) and (10, 10): the first has a spread of 1, the second none, so that it is left out. Priors are
     * (1 + 0.5) / (2 + 1) each.
     */
    @Test
    void nearestNeighborsKeepsScaledRows() {
        NearestNeighbors kept = (NearestNeighbors) Classifiers.nearestNeighbors()
                .neighbors(1)
                .train(
                        new LabelledRows(
                                PlantedRows.facet(Facet.Kind.SINGLE, 2),
                                List.of(new float[] {0, 10}, new float[] {2, 10}),
                                List.of(new int[] {1}, new int[] {0})),
                        1);

        assertThat(kept.scale()).containsExactly(1, 0);
        assertThat(kept.rows()).containsExactly(0, 0, 2, 0);
        assertThat(kept.truth()).containsExactly(0, 1, 1, 0);
        assertThat(kept.prior()).containsExactly(new float[] {0.5f, 0.5f}, within(1e-6f));
        assertThat(kept.neighbors()).isEqualTo(1);
        assertThat(kept.multi()).isFalse();
    }

    @Test
    void settingsAreInRange() {
        assertRefused(() -> Classifiers.xgboost().rounds(0), "xgboost rounds is 0.0, outside 1.0 to 10000.0");
        assertRefused(() -> Classifiers.xgboost().depth(13), "xgboost depth is 13.0, outside 1.0 to 12.0");
        assertRefused(
                () -> Classifiers.xgboost().learningRate(Double.NaN),
                "xgboost learningRate is NaN, outside 0.001 to 1.0");
        assertRefused(() -> Classifiers.xgboost().columnShare(0), "xgboost columnShare is 0.0, outside 0.01 to 1.0");
        assertRefused(() -> Classifiers.randomForest().trees(0), "randomForest trees is 0.0, outside 1.0 to 10000.0");
        assertRefused(
                () -> Classifiers.randomForest().leastLeaf(0), "randomForest leastLeaf is 0.0, outside 1.0 to 1000.0");
        assertRefused(() -> Classifiers.linearSvm().cost(-1), "linearSvm cost is -1.0, outside 1.0E-6 to 1000.0");
        assertRefused(
                () -> Classifiers.logisticRegression().penalty(0),
                "logisticRegression penalty is 0.0, outside 0.001 to 100000.0");
        assertRefused(() -> Classifiers.ridge().penalty(0), "ridge penalty is 0.0, outside 0.001 to 1000.0");
        assertRefused(
                () -> Classifiers.ridge().weight("color", -1), "ridge weight color is -1.0, outside 0.001 to 1000.0");
        assertRefused(
                () -> Classifiers.nearestNeighbors().neighbors(0),
                "nearestNeighbors neighbors is 0.0, outside 1.0 to 1000.0");
    }

    private static void assertRefused(ThrowingCallable setting, String message) {
        assertThatThrownBy(setting).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void aSettingGivesANewTrainer() {
        XgboostTrainer usual = Classifiers.xgboost();

        assertThat(usual.rounds(7).settings()).containsEntry("rounds", 7.0);
        assertThat(usual.settings()).isEqualTo(Classifiers.xgboost().settings());
    }

    @Test
    void rowsAndTruthsAreAsMany() {
        assertThatThrownBy(() ->
                        new LabelledRows(PlantedRows.facet(Facet.Kind.SINGLE, 2), List.of(new float[1]), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet color has 1 rows and 0 truths; it needs as many, and at least one");
    }
}
