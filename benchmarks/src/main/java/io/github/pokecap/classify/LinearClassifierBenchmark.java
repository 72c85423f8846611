package io.github.pokecap.classify;

import io.github.pokecap.benchmark.DrawnRows;
import io.github.pokecap.training.learn.Classifiers;
import io.github.pokecap.training.learn.LabelledRows;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import smile.base.svm.LinearKernelMachine;

/** One row, another each time, by linear support vector machines for 11 colours: PokeCap's arrays, and Smile's machines. */
@State(Scope.Benchmark)
public class LinearClassifierBenchmark {
    private static final LabelledRows ROWS = DrawnRows.of(200);
    private static final LinearClassifier CLASSIFIER =
            (LinearClassifier) Classifiers.linearSvm().train(ROWS, 1);

    private final LinearKernelMachine[] machines = new LinearKernelMachine[CLASSIFIER.outputs()];
    private final double[][] rows =
            ROWS.rows().stream().map(row -> doubles(row)).toArray(double[][]::new);
    private int next;

    public LinearClassifierBenchmark() {
        int inputs = CLASSIFIER.inputs();
        for (int i = 0; i < machines.length; i++) {
            float[] weights = Arrays.copyOfRange(CLASSIFIER.weights(), i * inputs, (i + 1) * inputs);
            machines[i] = new LinearKernelMachine(doubles(weights), CLASSIFIER.biases()[i]);
        }
    }

    private static double[] doubles(float[] numbers) {
        double[] doubles = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            doubles[i] = numbers[i];
        }
        return doubles;
    }

    @Setup
    public void check() {
        for (int i = 0; i < 20; i++) {
            next = i;
            float[] ours = pokecap();
            next = i;
            double[] scores = smile();
            float[] theirs = new float[scores.length];
            for (int value = 0; value < theirs.length; value++) {
                theirs[value] = (float) scores[value];
            }
            SameScores.check("Smile", ours, theirs);
        }
    }

    private int step() {
        next = (next + 1) % rows.length;
        return next;
    }

    @Benchmark
    public float[] pokecap() {
        float[] scores = new float[machines.length];
        CLASSIFIER.score(ROWS.rows().get(step()), scores);
        return scores;
    }

    @Benchmark
    public double[] smile() {
        double[] row = rows[step()];
        double[] scores = new double[machines.length];
        for (int value = 0; value < scores.length; value++) {
            scores[value] = machines[value].f(row);
        }
        return scores;
    }
}
