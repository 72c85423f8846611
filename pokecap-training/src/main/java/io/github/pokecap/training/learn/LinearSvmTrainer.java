package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Classifier;
import java.util.Arrays;
import java.util.Map;
import smile.classification.SVM;
import smile.math.MathEx;

/**
 * One linear support vector machine for each value against the rest (Cortes and Vapnik, 1995), by Smile, on
 * standardised features. Immutable; each option's method gives a new trainer.
 */
public final class LinearSvmTrainer implements ClassifierTrainer {
    private static final String COST = "cost";
    private static final double TOLERANCE = 1e-3;

    private final Settings settings;

    private LinearSvmTrainer(Settings settings) {
        this.settings = settings;
    }

    static LinearSvmTrainer usual() {
        return new LinearSvmTrainer(Settings.of("linearSvm")).cost(0.001);
    }

    /**
     * What a picture on the wrong side costs: the larger, the closer the fit to the training pictures.
     *
     * @param cost from 0.000001 to 1,000
     * @return a trainer with it
     * @throws IllegalArgumentException if the cost is out of range
     */
    public LinearSvmTrainer cost(double cost) {
        return new LinearSvmTrainer(settings.with(COST, cost, 1e-6, 1_000));
    }

    @Override
    public String name() {
        return "linearSvm";
    }

    @Override
    public Map<String, Double> settings() {
        return settings.asMap();
    }

    @Override
    public Classifier train(LabelledRows rows, long seed) {
        Standardization standardization = Standardization.of(rows.rows());
        double[][] x = standardization.apply(rows.rows());
        GramKernel kernel = GramKernel.of(x);
        LinearWeights weights = new LinearWeights(standardization, rows.values());
        int[] counts = rows.counts();
        for (int value = 0; value < rows.values(); value++) {
            if (counts[value] == 0 || counts[value] == rows.size()) {
                weights.set(value, new double[rows.columns()], counts[value] == 0 ? -1 : 1);
                continue;
            }
            int[] side =
                    Arrays.stream(rows.has(value)).map(has -> has == 1 ? 1 : -1).toArray();
            // Smile draws from a generator of this thread; seeded here, the fit is the same on whichever thread it
            // runs.
            MathEx.setSeed(seed);
            SVM<Integer> svm = SVM.fit(kernel.instances(), side, kernel, settings.number(COST), TOLERANCE);
            weights.set(value, weights(svm, x), svm.intercept());
        }
        return weights.classifier();
    }

    private static double[] weights(SVM<Integer> svm, double[][] x) {
        double[] weights = new double[x[0].length];
        for (int i = 0; i < svm.instances().length; i++) {
            double[] instance = x[svm.instances()[i]];
            for (int column = 0; column < weights.length; column++) {
                weights[column] += svm.weights()[i] * instance[column];
            }
        }
        return weights;
    }
}
