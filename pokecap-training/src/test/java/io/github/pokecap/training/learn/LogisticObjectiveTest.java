package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogisticObjectiveTest {
    private static final double PENALTY = 3;

    /** Blocks of rows and of columns, with and without a rest, against the sums as the textbook writes them. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "3, 5, 2", "4, 4, 3", "8, 6, 3", "19, 9, 4", "33, 7, 1"})
    void isTheSumOverRowsAndColumnsHoweverTheyAreGrouped(int pictures, int columns, int values) {
        Random random = new Random(7);
        double[][] x = new double[pictures][columns];
        List<float[]> plain = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (double[] row : x) {
            // Every third feature is 0, as most of a bag of words is.
            Arrays.setAll(row, column -> random.nextInt(3) == 0 ? 0 : random.nextGaussian());
            plain.add(new float[columns]);
            truths.add(random.nextBoolean() ? new int[] {random.nextInt(values)} : new int[0]);
        }
        List<String> names = new ArrayList<>();
        for (int value = 0; value < values; value++) {
            names.add("v" + value);
        }
        LabelledRows rows = new LabelledRows(new Facet("f", Facet.Kind.MULTI, names), plain, truths);
        LogisticObjective objective = new LogisticObjective(x, rows, PENALTY);
        double[] parameters = random.doubles(objective.parameters(), -0.5, 0.5).toArray();
        double[] gradient = new double[parameters.length];
        double[] expected = new double[parameters.length];
        double loss = textbook(x, truths, values, parameters, expected);
        assertThat(objective.g(parameters, gradient)).isCloseTo(loss, within(1e-9));
        assertThat(gradient).containsExactly(expected, within(1e-9));
    }

    private static double textbook(
            double[][] x, List<int[]> truths, int values, double[] parameters, double[] gradient) {
        int biases = x[0].length * values;
        double loss = 0;
        for (int i = 0; i < x.length; i++) {
            for (int value = 0; value < values; value++) {
                double score = parameters[biases + value];
                for (int column = 0; column < x[i].length; column++) {
                    score += x[i][column] * parameters[column * values + value];
                }
                double probability = 1 / (1 + Math.exp(-score));
                int wanted = value;
                boolean isTrue = Arrays.stream(truths.get(i)).anyMatch(t -> t == wanted);
                loss -= Math.log(isTrue ? probability : 1 - probability);
                double residual = probability - (isTrue ? 1 : 0);
                gradient[biases + value] += residual;
                for (int column = 0; column < x[i].length; column++) {
                    gradient[column * values + value] += x[i][column] * residual;
                }
            }
        }
        for (int p = 0; p < biases; p++) {
            loss += PENALTY / 2 * parameters[p] * parameters[p];
            gradient[p] += PENALTY * parameters[p];
        }
        return loss;
    }
}
