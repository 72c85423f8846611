package io.github.pokecap.classify;

import io.github.pokecap.benchmark.RandomModel;
import io.github.pokecap.training.learn.TwinTrees;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One row through 800 trees for 10 values: PokeCap's flat arrays, and XGBoost's own call on the same trees. */
@State(Scope.Benchmark)
public class BoostedTreesBenchmark {
    private static final int COLUMNS = 400;
    private static final int VALUES = 10;

    private final TwinTrees trees = TwinTrees.train(COLUMNS, VALUES, 2);
    private final float[] row = new RandomModel(1).row(COLUMNS);

    /** Two that say different things are not to be compared. */
    @Setup
    public void check() throws XGBoostError {
        float[] flat = pokecap();
        float[] theirs = xgboost4j()[0];
        for (int value = 0; value < VALUES; value++) {
            if (Math.abs(flat[value] - theirs[value]) > 1e-5) {
                throw new IllegalStateException(
                        "value " + value + " scores " + flat[value] + " here and " + theirs[value] + " in XGBoost");
            }
        }
    }

    @TearDown
    public void dispose() {
        trees.booster().dispose();
    }

    @Benchmark
    public float[] pokecap() {
        float[] scores = new float[VALUES];
        trees.flat().score(row, scores);
        return scores;
    }

    @Benchmark
    public float[][] xgboost4j() throws XGBoostError {
        DMatrix matrix = new DMatrix(row, 1, COLUMNS, Float.NaN);
        try {
            return trees.booster().predict(matrix, true);
        } finally {
            matrix.dispose();
        }
    }
}
