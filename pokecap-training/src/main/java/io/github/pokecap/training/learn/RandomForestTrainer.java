package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.RandomForest;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import smile.base.cart.SplitRule;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;

/**
 * A random forest (Breiman, 2001) by Smile: one that tells all values apart for a single facet, one for each value of
 * a multi facet. Immutable; each option's method gives a new trainer.
 */
public final class RandomForestTrainer implements ClassifierTrainer {
    private static final String TREES = "trees";
    private static final String LEAST_LEAF = "leastLeaf";
    private static final String TRUTH = "truth";

    private final Settings settings;

    private RandomForestTrainer(Settings settings) {
        this.settings = settings;
    }

    static RandomForestTrainer usual() {
        return new RandomForestTrainer(Settings.of("randomForest").with(LEAST_LEAF, 3, 1, 1_000)).trees(100);
    }

    /**
     * How many trees vote.
     *
     * @param count from 1 to 10,000
     * @return a trainer with it
     * @throws IllegalArgumentException if it is out of range
     */
    public RandomForestTrainer trees(int count) {
        return new RandomForestTrainer(settings.with(TREES, count, 1, 10_000));
    }

    /**
     * How many pictures end at a leaf at least: the more, the smaller the model and the smoother its votes.
     *
     * @param pictures from 1 to 1,000
     * @return a trainer with it
     * @throws IllegalArgumentException if it is out of range
     */
    public RandomForestTrainer leastLeaf(int pictures) {
        return new RandomForestTrainer(settings.with(LEAST_LEAF, pictures, 1, 1_000));
    }

    @Override
    public String name() {
        return "randomForest";
    }

    @Override
    public Map<String, Double> settings() {
        return settings.asMap();
    }

    @Override
    public Classifier train(LabelledRows rows, long seed) {
        DataFrame features = frame(rows);
        SmileForest forest = new SmileForest(rows.columns(), rows.values());
        if (rows.facet().isSingle()) {
            // Smile counts classes from 0 without gaps, so a fold that lacks a value is learnt without it.
            int[] present = IntStream.range(0, rows.values())
                    .filter(value -> rows.counts()[value] > 0)
                    .toArray();
            if (present.length == 1) {
                forest.addConstant(RandomForest.ALL_OUTPUTS, present);
            } else {
                int[] dense = new int[rows.values()];
                for (int i = 0; i < present.length; i++) {
                    dense[present[i]] = i;
                }
                int[] truth =
                        IntStream.of(rows.classes()).map(value -> dense[value]).toArray();
                forest.add(grow(features, truth, seed), RandomForest.ALL_OUTPUTS, present);
            }
        } else {
            int[] counts = rows.counts();
            for (int value = 0; value < rows.values(); value++) {
                if (counts[value] == 0 || counts[value] == rows.size()) {
                    forest.addConstant(value, counts[value] == 0 ? new int[0] : new int[] {value});
                } else {
                    forest.add(grow(features, rows.has(value), seed + value), value, new int[0]);
                }
            }
        }
        return forest.classifier();
    }

    private smile.classification.RandomForest grow(DataFrame features, int[] truth, long seed) {
        int trees = settings.integer(TREES);
        int tried = Math.max(1, (int) Math.sqrt(features.ncols()));
        return smile.classification.RandomForest.fit(
                Formula.lhs(TRUTH),
                features.merge(IntVector.of(TRUTH, truth)),
                trees,
                tried,
                SplitRule.GINI,
                20,
                500,
                settings.integer(LEAST_LEAF),
                1.0,
                null,
                // Smile takes a seed below 2 for none given, and then draws from whatever its thread drew last.
                new SplittableRandom(seed).longs(trees, 2, Long.MAX_VALUE));
    }

    private static DataFrame frame(LabelledRows rows) {
        List<float[]> numbers = rows.rows();
        double[][] x = new double[rows.size()][rows.columns()];
        for (int i = 0; i < x.length; i++) {
            for (int column = 0; column < rows.columns(); column++) {
                x[i][column] = numbers.get(i)[column];
            }
        }
        return DataFrame.of(x);
    }
}
