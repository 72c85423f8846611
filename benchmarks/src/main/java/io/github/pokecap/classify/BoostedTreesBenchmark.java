package io.github.pokecap.classify;

import io.github.pokecap.benchmark.DrawnRows;
import io.github.pokecap.training.learn.LabelledRows;
import io.github.pokecap.training.learn.TwinTrees;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One row, another each time, through 200 rounds of trees for 11 colours: PokeCap's flat arrays, and XGBoost's own two
 * calls on the same trees. XGBoost has one thread.
 */
@State(Scope.Benchmark)
public class BoostedTreesBenchmark {
    private static final LabelledRows ROWS = DrawnRows.of(600);

    @Param({"3", "6"})
    private int depth;

    @Param("200")
    private int rounds;

    private TwinTrees trees = TwinTrees.train(ROWS, 1, 1);
    private int next;

    /** Two that say different things are not to be compared. */
    @Setup
    public void train() throws XGBoostError {
        dispose();
        trees = TwinTrees.train(ROWS, rounds, depth);
        for (int i = 0; i < 20; i++) {
            next = i;
            float[] flat = pokecap();
            next = i;
            SameScores.check("XGBoost's predict", flat, xgboostMatrix()[0]);
            next = i;
            SameScores.check("XGBoost's inplace_predict", flat, xgboostInPlace()[0]);
        }
    }

    @TearDown
    public void dispose() {
        trees.booster().dispose();
    }

    private float[] row() {
        next = (next + 1) % ROWS.rows().size();
        return ROWS.rows().get(next);
    }

    @Benchmark
    public float[] pokecap() {
        float[] scores = new float[trees.flat().outputs()];
        trees.flat().score(row(), scores);
        return scores;
    }

    @Benchmark
    public float[][] xgboostMatrix() throws XGBoostError {
        float[] row = row();
        DMatrix matrix = new DMatrix(row, 1, row.length, Float.NaN);
        try {
            return trees.booster().predict(matrix, true);
        } finally {
            matrix.dispose();
        }
    }

    @Benchmark
    public float[][] xgboostInPlace() throws XGBoostError {
        float[] row = row();
        return trees.booster()
                .inplace_predict(row, 1, row.length, Float.NaN, new int[] {0, 0}, Booster.PredictionType.kMargin, null);
    }
}
