package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Classifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ridge regression (Hoerl and Kennard, <i>Ridge regression: biased estimation for nonorthogonal problems</i>, 1970) of
 * what is true of a row, 1, and what is not, -1: one regression a value, for single and multi facets alike. Solved in
 * its dual form (Saunders, Gammerman and Vovk, <i>Ridge regression learning algorithm in dual variables</i>, 1998), so
 * that the work grows with the pictures rather than with the columns, as long as these are more; most of it is done once
 * for all facets.
 *
 * <p>Columns are centred and scaled with restraint: one that hardly ever stirs is not blown up to the size of the
 * others. The columns of each feature extractor weigh the same together, however many they are, unless weights are
 * set. Immutable; each option's method gives a new trainer.
 */
public final class RidgeTrainer implements ClassifierTrainer {
    private static final String PENALTY = "penalty";
    private static final String KIN = "kin";
    private static final String WEIGHT = "weight ";

    private final Settings settings;

    private RidgeTrainer(Settings settings) {
        this.settings = settings;
    }

    static RidgeTrainer usual() {
        return new RidgeTrainer(Settings.of("ridge")).penalty(1.5);
    }

    /**
     * How much a weight costs, where a standardised row has a squared length of 1 on average.
     *
     * @param penalty from 0.001 to 1,000
     * @return a trainer with it
     * @throws IllegalArgumentException if the penalty is out of range
     */
    public RidgeTrainer penalty(double penalty) {
        return new RidgeTrainer(settings.with(PENALTY, penalty, 1e-3, 1_000));
    }

    /**
     * How much the columns of a feature extractor weigh: the mean squared length of their part of a row, before all
     * parts together are brought to 1.
     *
     * @param feature name of the extractor; those without a weight weigh 1
     * @param weight from 0.001 to 1,000
     * @return a trainer with it
     * @throws IllegalArgumentException if the weight is out of range
     */
    public RidgeTrainer weight(String feature, double weight) {
        return new RidgeTrainer(settings.with(WEIGHT + feature, weight, 1e-3, 1_000));
    }

    /**
     * Has the regression tell how much a row is like the training pictures of each value, instead of whether it is one
     * of them: by the labels of all facets. A picture of a bird teaches what it has in common with bats, and a value
     * that was seen three times is known by its wings, legs and stance. A linear classifier comes of it all the same, as
     * large and as fast.
     *
     * @param strangers how many pictures without any label that stands out are reckoned among those of each value; from
     *     0 to 1,000
     * @return a trainer with it
     * @throws IllegalArgumentException if the number is out of range
     */
    public RidgeTrainer kin(double strangers) {
        return new RidgeTrainer(settings.with(KIN, strangers, 0, 1_000));
    }

    /**
     * The features that weights are set for.
     *
     * @return names of extractors, in the order in which they were set
     */
    public List<String> weighted() {
        return List.copyOf(weights().keySet());
    }

    private Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        settings.asMap().forEach((option, number) -> {
            if (option.startsWith(WEIGHT)) {
                weights.put(option.substring(WEIGHT.length()), number);
            }
        });
        return weights;
    }

    @Override
    public String name() {
        return byKin() ? "kinRidge" : "ridge";
    }

    @Override
    public Map<String, Double> settings() {
        return settings.asMap();
    }

    @Override
    public Copies usualCopies() {
        return Copies.MIRRORED;
    }

    @Override
    public Classifier train(LabelledRows rows, long seed) {
        Gram gram = rows.table().gram(weights());
        RidgeTargets targets = targets(rows);
        List<Integer> picked = targets.picked();
        double[] means = targets.means();
        RidgeSystem system = gram.system(picked, settings.number(PENALTY));
        if (system.isDual()) {
            system.solve(targets.numbers());
        }
        float[][] sums = RowSums.of(gram.rows(), gram.standardization(), picked, withMean(targets.numbers()));
        float[] center = sums[means.length];
        double[][] solved = turned(sums, means.length);
        if (!system.isDual()) {
            system.solve(solved);
        }
        LinearWeights weights = new LinearWeights(gram.standardization(), means.length);
        for (int value = 0; value < means.length; value++) {
            double[] own = new double[center.length];
            double bias = means[value];
            for (int column = 0; column < own.length; column++) {
                own[column] = solved[column][value];
                bias -= own[column] * center[column];
            }
            weights.set(value, own, bias);
        }
        return weights.classifier();
    }

    /** For each column the first of its sums. */
    private static double[][] turned(float[][] sums, int count) {
        double[][] turned = new double[sums[0].length][count];
        for (int column = 0; column < turned.length; column++) {
            for (int sum = 0; sum < count; sum++) {
                turned[column][sum] = sums[sum][column];
            }
        }
        return turned;
    }

    private RidgeTargets targets(LabelledRows rows) {
        return byKin() ? RidgeTargets.ofKin(rows, settings.number(KIN)) : RidgeTargets.ofTruths(rows);
    }

    private boolean byKin() {
        return settings.asMap().containsKey(KIN);
    }

    /** The factors of each value, and behind them those that make the mean row. */
    private static float[][] withMean(double[][] factors) {
        int values = factors[0].length;
        float[][] all = new float[factors.length][values + 1];
        for (int i = 0; i < all.length; i++) {
            for (int value = 0; value < values; value++) {
                all[i][value] = (float) factors[i][value];
            }
            all[i][values] = 1f / all.length;
        }
        return all;
    }
}
