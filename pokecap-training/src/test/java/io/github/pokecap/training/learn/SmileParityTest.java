package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.RandomForest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smile.base.cart.SplitRule;
import smile.classification.LogisticRegression;
import smile.classification.SVM;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;
import smile.math.MathEx;
import smile.math.kernel.LinearKernel;

/** The arrays that core evaluates give what Smile's own models give. */
class SmileParityTest {
    private static double[][] doubles(List<float[]> rows) {
        double[][] x = new double[rows.size()][];
        for (int i = 0; i < x.length; i++) {
            float[] row = rows.get(i);
            x[i] = new double[row.length];
            for (int column = 0; column < row.length; column++) {
                x[i][column] = row[column];
            }
        }
        return x;
    }

    private static smile.classification.RandomForest grow(LabelledRows rows, int[] truth, long seed) {
        return smile.classification.RandomForest.fit(
                Formula.lhs("truth"),
                DataFrame.of(doubles(rows.rows())).merge(IntVector.of("truth", truth)),
                20,
                4,
                SplitRule.GINI,
                20,
                500,
                2,
                1.0,
                null,
                LongStream.range(seed * 100 + 2, seed * 100 + 22));
    }

    /** What Smile is asked: the rows it was grown from, and some that it has not seen. */
    private static DataFrame asked(LabelledRows rows, List<float[]> others) {
        List<float[]> all = new java.util.ArrayList<>(rows.rows());
        all.addAll(others);
        return DataFrame.of(doubles(all)).merge(IntVector.of("truth", new int[all.size()]));
    }

    private static List<float[]> others(int columns, long seed) {
        Random random = new Random(seed);
        return LongStream.range(0, 100)
                .mapToObj(i -> PlantedRows.noise(random, columns))
                .toList();
    }

    @RepeatedTest(5)
    void aForestThatTellsAllValuesApartVotesAsSmilesDoes(RepetitionInfo repetition) {
        LabelledRows rows = PlantedRows.single(150, 12, 5, repetition.getCurrentRepetition());
        var grown = grow(rows, rows.classes(), repetition.getCurrentRepetition());
        SmileForest collected = new SmileForest(12, 5);
        collected.add(grown, RandomForest.ALL_OUTPUTS, new int[] {0, 1, 2, 3, 4});
        RandomForest forest = collected.classifier();

        List<float[]> others = others(12, repetition.getCurrentRepetition());
        DataFrame asked = asked(rows, others);
        double[] posteriori = new double[5];
        for (int i = 0; i < asked.nrows(); i++) {
            grown.predict(asked.get(i), posteriori);
            float[] row = i < rows.size() ? rows.rows().get(i) : others.get(i - rows.size());
            float[] scores = PlantedRows.scores(forest, row);
            for (int value = 0; value < 5; value++) {
                double floored = Math.min(0.9999, Math.max(0.0001, posteriori[value]));
                assertThat(Math.exp(scores[value])).isCloseTo(floored, within(1e-6));
            }
        }
    }

    @RepeatedTest(5)
    void aForestThatVotesOnOneValueVotesAsSmilesDoes(RepetitionInfo repetition) {
        LabelledRows rows = PlantedRows.multi(150, 12, 2, repetition.getCurrentRepetition());
        var first = grow(rows, rows.has(0), repetition.getCurrentRepetition());
        var second = grow(rows, rows.has(1), repetition.getCurrentRepetition());
        SmileForest collected = new SmileForest(12, 2);
        collected.add(first, 0, new int[0]);
        collected.add(second, 1, new int[0]);
        RandomForest forest = collected.classifier();

        DataFrame asked = asked(rows, List.of());
        double[] posteriori = new double[2];
        for (int i = 0; i < rows.size(); i++) {
            float[] scores = PlantedRows.scores(forest, rows.rows().get(i));
            first.predict(asked.get(i), posteriori);
            assertProbability(scores[0], posteriori[1]);
            second.predict(asked.get(i), posteriori);
            assertProbability(scores[1], posteriori[1]);
        }
    }

    private static void assertProbability(float logOdds, double probability) {
        double floored = Math.min(0.9999, Math.max(0.0001, probability));
        assertThat(1 / (1 + Math.exp(-logOdds))).isCloseTo(floored, within(1e-6));
    }

    /** Rows on a grid hit thresholds exactly; both go left there. */
    @Test
    void aFeatureEqualToAThresholdGoesTheSameWay() {
        LabelledRows rows = PlantedRows.single(120, 6, 3, 9);
        for (float[] row : rows.rows()) {
            for (int column = 0; column < row.length; column++) {
                row[column] = Math.round(row[column]) / 2f;
            }
        }
        var grown = grow(rows, rows.classes(), 3);
        SmileForest collected = new SmileForest(6, 3);
        collected.add(grown, RandomForest.ALL_OUTPUTS, new int[] {0, 1, 2});
        RandomForest forest = collected.classifier();

        Random random = new Random(1);
        List<float[]> quarters = LongStream.range(0, 300)
                .mapToObj(i -> {
                    float[] row = new float[6];
                    for (int column = 0; column < 6; column++) {
                        row[column] = random.nextInt(17) / 4f - 2;
                    }
                    return row;
                })
                .toList();
        DataFrame asked = asked(rows, quarters);
        double[] posteriori = new double[3];
        for (int i = 0; i < quarters.size(); i++) {
            grown.predict(asked.get(rows.size() + i), posteriori);
            float[] scores = PlantedRows.scores(forest, quarters.get(i));
            for (int value = 0; value < 3; value++) {
                assertThat(Math.exp(scores[value])).isCloseTo(posteriori[value], within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void linearScoresAreTheMachinesScores(long seed) {
        LabelledRows rows = PlantedRows.multi(120, 10, 2, seed);
        assertLinearParity(rows, seed, 1e-6);
    }

    /** A bias of thousands, kept as a float, takes the digits that a column far from zero and of small spread needs. */
    @Test
    void linearScoresOfAColumnFarFromZeroAreNearlySo() {
        LabelledRows rows = PlantedRows.multi(120, 10, 2, 1);
        rows.rows().forEach(row -> row[9] = 50 + row[9] / 100);
        assertLinearParity(rows, 1, 5e-4);
    }

    private static void assertLinearParity(LabelledRows rows, long seed, double tolerance) {
        Classifier linear = Classifiers.linearSvm().cost(0.05).train(rows, seed);

        double[][] x = Standardization.of(rows.rows()).apply(rows.rows());
        for (int value = 0; value < 2; value++) {
            int[] side = Arrays.stream(rows.has(value)).map(has -> has * 2 - 1).toArray();
            MathEx.setSeed(seed);
            SVM<double[]> machine = SVM.fit(x, side, new LinearKernel(), 0.05, 1e-3);
            for (int i = 0; i < rows.size(); i++) {
                float own = PlantedRows.scores(linear, rows.rows().get(i))[value];
                assertThat((double) own).isCloseTo(machine.score(x[i]), within(tolerance));
            }
        }
    }

    /** Both minimise the log loss plus half the penalty times the squared weights; bias free. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 30})
    void logisticRegressionOfOneValueIsSmilesOwn(double penalty) {
        LabelledRows rows = PlantedRows.multi(300, 8, 1, 4);
        Classifier own = Classifiers.logisticRegression().penalty(penalty).train(rows, 1);
        double[][] x = Standardization.of(rows.rows()).apply(rows.rows());
        var smile = LogisticRegression.binomial(x, rows.has(0), penalty, 1e-6, 500);

        double[] posteriori = new double[2];
        for (int i = 0; i < rows.size(); i++) {
            smile.predict(x[i], posteriori);
            float score = PlantedRows.scores(own, rows.rows().get(i))[0];
            assertThat(1 / (1 + Math.exp(-score))).isCloseTo(posteriori[1], within(1e-2));
        }
    }

    /** With hardly any penalty it does not matter that Smile keeps the weights of its last class at zero. */
    @Test
    void logisticRegressionOfManyValuesIsSmilesOwn() {
        LabelledRows rows = PlantedRows.single(500, 6, 4, 8);
        Classifier own = Classifiers.logisticRegression().penalty(0.01).train(rows, 1);
        double[][] x = Standardization.of(rows.rows()).apply(rows.rows());
        var smile = LogisticRegression.multinomial(x, rows.classes(), 0.01, 1e-6, 500);

        double[] posteriori = new double[4];
        for (int i = 0; i < rows.size(); i++) {
            smile.predict(x[i], posteriori);
            double[] probabilities =
                    PlantedRows.softmax(PlantedRows.scores(own, rows.rows().get(i)));
            for (int value = 0; value < 4; value++) {
                assertThat(probabilities[value]).isCloseTo(posteriori[value], within(1e-2));
            }
        }
    }
}
