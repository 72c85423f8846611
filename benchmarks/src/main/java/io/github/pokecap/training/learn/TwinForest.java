package io.github.pokecap.training.learn;

import io.github.pokecap.classify.RandomForest;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import smile.base.cart.SplitRule;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;

/**
 * The same forest twice: as Smile trained it and as PokeCap evaluates it.
 *
 * @param theirs Smile's
 * @param flat PokeCap's
 */
public record TwinForest(smile.classification.RandomForest theirs, RandomForest flat) {
    /**
     * Learns 100 trees as {@link RandomForestTrainer} does.
     *
     * @param rows of a single facet, each of whose values occurs
     */
    public static TwinForest train(LabelledRows rows) {
        int columns = rows.columns();
        double[][] x = new double[rows.size()][columns];
        for (int i = 0; i < x.length; i++) {
            for (int column = 0; column < columns; column++) {
                x[i][column] = rows.rows().get(i)[column];
            }
        }
        DataFrame frame = DataFrame.of(x).merge(IntVector.of("truth", rows.classes()));
        int tried = (int) Math.sqrt(columns);
        smile.classification.RandomForest theirs = smile.classification.RandomForest.fit(
                Formula.lhs("truth"),
                frame,
                100,
                tried,
                SplitRule.GINI,
                20,
                500,
                3,
                1.0,
                null,
                new SplittableRandom(1).longs(100, 2, Long.MAX_VALUE));
        SmileForest forest = new SmileForest(columns, rows.values());
        forest.add(
                theirs,
                RandomForest.ALL_OUTPUTS,
                IntStream.range(0, rows.values()).toArray());
        return new TwinForest(theirs, forest.classifier());
    }
}
