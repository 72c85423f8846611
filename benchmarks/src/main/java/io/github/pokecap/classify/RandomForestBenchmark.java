package io.github.pokecap.classify;

import io.github.pokecap.benchmark.DrawnRows;
import io.github.pokecap.training.learn.LabelledRows;
import io.github.pokecap.training.learn.TwinForest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import smile.data.Tuple;

/** One row, another each time, through 100 trees that tell 11 colours apart: PokeCap's flat arrays, and Smile's own. */
@State(Scope.Benchmark)
public class RandomForestBenchmark {
    private static final LabelledRows ROWS = DrawnRows.of(600);
    private static final TwinForest FOREST = TwinForest.train(ROWS);

    private final Tuple[] tuples =
            ROWS.rows().stream().map(RandomForestBenchmark::tuple).toArray(Tuple[]::new);
    private int next;

    private static Tuple tuple(float[] row) {
        double[] numbers = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            numbers[i] = row[i];
        }
        return Tuple.of(numbers, FOREST.theirs().schema());
    }

    @Setup
    public void check() {
        for (int i = 0; i < 20; i++) {
            next = i;
            float[] ours = pokecap();
            next = i;
            double[] posteriori = smile();
            float[] theirs = new float[ours.length];
            for (int value = 0; value < theirs.length; value++) {
                // PokeCap's scores are logarithms of the votes, and no vote counts less than this.
                theirs[value] = (float) Math.log(Math.max(1e-4, posteriori[value]));
            }
            SameScores.check("Smile", ours, theirs);
        }
    }

    private int step() {
        next = (next + 1) % tuples.length;
        return next;
    }

    @Benchmark
    public float[] pokecap() {
        float[] scores = new float[FOREST.flat().outputs()];
        FOREST.flat().score(ROWS.rows().get(step()), scores);
        return scores;
    }

    @Benchmark
    public double[] smile() {
        double[] posteriori = new double[FOREST.flat().outputs()];
        FOREST.theirs().predict(tuples[step()], posteriori);
        return posteriori;
    }
}
