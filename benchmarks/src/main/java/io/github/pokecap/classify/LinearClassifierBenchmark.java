package io.github.pokecap.classify;

import io.github.pokecap.benchmark.RandomModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One row of 2,000 features, 18 values. */
@State(Scope.Benchmark)
public class LinearClassifierBenchmark {
    private static final int COLUMNS = 2000;
    private static final int VALUES = 18;

    private final LinearClassifier classifier = new RandomModel(1).linear(COLUMNS, VALUES);
    private final float[] row = new RandomModel(2).row(COLUMNS);

    @Benchmark
    public float[] score() {
        float[] scores = new float[VALUES];
        classifier.score(row, scores);
        return scores;
    }
}
