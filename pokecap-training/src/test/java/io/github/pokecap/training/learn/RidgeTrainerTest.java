package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.vocabulary.FeatureSpace.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RidgeTrainerTest {
    private static final List<Block> BLOCKS = List.of(new Block("one", 0, 5), new Block("two", 5, 3));
    private static final RidgeTrainer RIDGE = Classifiers.ridge().penalty(0.7).weight("two", 0.4);

    /**
     * Means are 1, variances 1, so columns are divided by the root of 1 + 1: rows become (r, -r) and (-r, r) with r =
     * 0.7071, and K = (1 -1; -1 1). Of value 0 the targets are 1 and -1, so a = (t, -t) with (2 + 0.5) t = 1: t = 0.4.
     * Weights are t (2r, -2r), times r in raw columns: (0.4, -0.4). The bias is 0 - (0.4 * 1 - 0.4 * 1) = 0.
     */
    @Test
    void twoRowsByHand() {
        LabelledRows rows = new LabelledRows(
                PlantedRows.facet(Facet.Kind.SINGLE, 2),
                List.of(new float[] {2, 0}, new float[] {0, 2}),
                List.of(new int[] {0}, new int[] {1}));

        LinearClassifier learnt =
                (LinearClassifier) Classifiers.ridge().penalty(0.5).train(rows, 1);

        assertThat(learnt.weights()).containsExactly(new float[] {0.4f, -0.4f, -0.4f, 0.4f}, within(1e-6f));
        assertThat(learnt.biases()).containsExactly(new float[] {0, 0}, within(1e-6f));
        assertThat(PlantedRows.scores(learnt, new float[] {2, 0}))
                .containsExactly(new float[] {0.8f, -0.8f}, within(1e-6f));
    }

    /** Up to eight rows have an unknown each, more have one for each of the eight columns. */
    @ParameterizedTest
    @CsvSource({"60,1", "60,2", "9,3", "8,3", "7,4", "7,5"})
    void bothFormsHaveTheSameSolution(int count, long seed) {
        LabelledRows planted = PlantedRows.multi(count, 8, 2, seed);

        assertIsPrimal(new RowTable(planted.rows(), BLOCKS).labelled(planted.facet(), planted.truths()));
    }

    /**
     * Of one column, rows 0, 0, 2 and 2: the mean is 1 and the variance 1, so it is divided by the root of 1 + 1, times the root
     * of 1 over its squared length of 1/2: rows become -1, -1, 1, 1. Then S = Z'y = 4, a row's squared length is 1 already, and
     * (4 + 1) w = 4: w = 0.8. The raw column is as far from its mean as the standardised one, so its weight is 0.8 too.
     */
    @Test
    void moreRowsThanColumnsByHand() {
        LabelledRows rows = new LabelledRows(
                PlantedRows.facet(Facet.Kind.SINGLE, 2),
                List.of(new float[] {0}, new float[] {0}, new float[] {2}, new float[] {2}),
                List.of(new int[] {1}, new int[] {1}, new int[] {0}, new int[] {0}));

        LinearClassifier learnt =
                (LinearClassifier) Classifiers.ridge().penalty(1).train(rows, 1);

        assertThat(learnt.weights()).containsExactly(new float[] {0.8f, -0.8f}, within(1e-6f));
        assertThat(learnt.biases()).containsExactly(new float[] {-0.8f, 0.8f}, within(1e-6f));
    }

    /** Every third row has no truth: the others are scaled as before, but have their own mean and equations. */
    @Test
    void rowsWithoutATruthAreNotInTheEquations() {
        LabelledRows planted = PlantedRows.multi(90, 8, 2, 4);
        List<int[]> truths = new ArrayList<>(planted.truths());
        IntStream.range(0, 30).forEach(i -> truths.set(3 * i, null));

        LabelledRows rows = new RowTable(planted.rows(), BLOCKS).labelled(planted.facet(), truths);

        assertThat(rows.size()).isEqualTo(60);
        assertIsPrimal(rows);
    }

    private static void assertIsPrimal(LabelledRows rows) {
        Classifier learnt = RIDGE.train(rows, 1);
        for (int value = 0; value < rows.values(); value++) {
            double[] expected = primal(rows, value);
            for (int i = 0; i < rows.size(); i++) {
                assertThat((double) PlantedRows.scores(learnt, rows.rows().get(i))[value])
                        .isCloseTo(expected[i], within(1e-5));
            }
        }
    }

    /** Solves (Z'Z + penalty * mean squared length * I) w = Z'y for centred rows Z; gives the scores of the rows. */
    private static double[] primal(LabelledRows rows, int value) {
        Standardization scaling = SoftScaling.of(rows.table().rows(), BLOCKS, Map.of("two", 0.4));
        double[][] z = scaling.apply(rows.rows());
        int columns = z[0].length;
        double squares = 0;
        for (int column = 0; column < columns; column++) {
            double mean = 0;
            for (double[] row : z) {
                mean += row[column] / z.length;
            }
            for (double[] row : z) {
                row[column] -= mean;
                squares += row[column] * row[column] / z.length;
            }
        }
        int[] has = rows.has(value);
        double mean = 2 * IntStream.of(has).average().orElseThrow() - 1;
        double[][] upper = new double[columns][];
        double[][] side = new double[columns][1];
        for (int a = 0; a < columns; a++) {
            upper[a] = new double[columns - a];
            upper[a][0] = 0.7 * squares;
            for (int i = 0; i < z.length; i++) {
                for (int b = a; b < columns; b++) {
                    upper[a][b - a] += z[i][a] * z[i][b];
                }
                side[a][0] += z[i][a] * (2 * has[i] - 1 - mean);
            }
        }
        Cholesky.factor(upper);
        Cholesky.solve(upper, side);
        double[] scores = new double[z.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = mean;
            for (int column = 0; column < columns; column++) {
                scores[i] += side[column][0] * z[i][column];
            }
        }
        return scores;
    }

    /**
     * The two rows of {@link #twoRowsByHand} again. Each value has one row, and half of the rows: its numbers are r = 0.7071
     * for itself and -r for the other, so a row is like its own value by 1 and like the other by -1. The targets are the
     * same, and so is all that follows.
     */
    @Test
    void withoutOtherFacetsKinAreTheRowsOfTheValueItself() {
        assertThat(kinWeights(0)).containsExactly(new float[] {0.4f, -0.4f, -0.4f, 0.4f}, within(1e-6f));
    }

    /** One stranger beside the one row of each value: half as like. */
    @Test
    void strangersMakeAValueLessOfAKind() {
        assertThat(kinWeights(1)).containsExactly(new float[] {0.2f, -0.2f, -0.2f, 0.2f}, within(1e-6f));
    }

    private static float[] kinWeights(double strangers) {
        LabelledRows rows = new LabelledRows(
                PlantedRows.facet(Facet.Kind.SINGLE, 2),
                List.of(new float[] {2, 0}, new float[] {0, 2}),
                List.of(new int[] {0}, new int[] {1}));
        RidgeTrainer trainer = Classifiers.ridge().penalty(0.5).kin(strangers);
        return ((LinearClassifier) trainer.train(rows, 1)).weights();
    }

    /**
     * Nobody knows whether the second row's creature is a bird or a cat, but it has the wings of the bird: it teaches
     * what wings look like (the first column), and the bird is told by them.
     */
    @Test
    void kinTeachThoughTheirOwnTruthIsNotKnown() {
        Facet wings = new Facet("parts", Facet.Kind.MULTI, List.of("wings"));
        List<float[]> rows = List.of(
                new float[] {0, 1}, new float[] {1, 0}, new float[] {0, 0}, new float[] {0, -1}, new float[] {-1, 0});
        RowLabels labels = RowLabels.of(
                List.of(wings), List.of(List.of(new int[] {0}, new int[] {0}, new int[0], new int[0], new int[0])));
        List<int[]> animals = Arrays.asList(new int[] {0}, null, null, new int[] {1}, null);
        LabelledRows known = new RowTable(rows, List.of(new Block("all", 0, 2)), labels)
                .labelled(PlantedRows.facet(Facet.Kind.SINGLE, 2), animals);

        Classifier alone = Classifiers.ridge().train(known, 1);
        Classifier byKin = Classifiers.ridge().kin(0).train(known, 1);

        float[] winged = {1, 0};
        float[] wingless = {-1, 0};
        assertThat(PlantedRows.scores(alone, winged)[0]).isEqualTo(PlantedRows.scores(alone, wingless)[0]);
        assertThat(PlantedRows.scores(byKin, winged)[0]).isGreaterThan(PlantedRows.scores(byKin, wingless)[0]);
    }

    @Test
    void kinIsInTheNameAndTheSettings() {
        RidgeTrainer byKin = Classifiers.ridge().kin(2);

        assertThat(byKin.name()).isEqualTo("kinRidge");
        assertThat(byKin.settings()).containsEntry("kin", 2.0);
        assertThatThrownBy(() -> byKin.kin(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ridge kin is -1.0, outside 0.0 to 1000.0");
    }

    @Test
    void weightsAreAmongTheSettings() {
        RidgeTrainer weighted = Classifiers.ridge().weight("strokes", 1).weight("outline", 0.3);

        assertThat(weighted.settings()).isEqualTo(Map.of("penalty", 1.5, "weight strokes", 1.0, "weight outline", 0.3));
        assertThat(weighted.weighted()).containsExactly("strokes", "outline");
    }
}
