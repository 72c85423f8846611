package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Classifier;
import java.util.Map;

/**
 * Logistic regression with a ridge penalty on standardised features: softmax for a single facet, one against the rest
 * for each value of a multi facet; fitted by L-BFGS (Liu and Nocedal, 1989). Immutable; each option's method
 * gives a new trainer.
 */
public final class LogisticRegressionTrainer implements ClassifierTrainer {
    private static final String PENALTY = "penalty";
    private static final double TOLERANCE = 1e-3;
    private static final int MOST_STEPS = 60;

    private final Settings settings;

    private LogisticRegressionTrainer(Settings settings) {
        this.settings = settings;
    }

    static LogisticRegressionTrainer usual() {
        return new LogisticRegressionTrainer(Settings.of("logisticRegression")).penalty(300);
    }

    /**
     * How much a weight costs: half of this times its square.
     *
     * @param penalty from 0.001 to 100,000
     * @return a trainer with it
     * @throws IllegalArgumentException if the penalty is out of range
     */
    public LogisticRegressionTrainer penalty(double penalty) {
        return new LogisticRegressionTrainer(settings.with(PENALTY, penalty, 1e-3, 100_000));
    }

    @Override
    public String name() {
        return "logisticRegression";
    }

    @Override
    public Map<String, Double> settings() {
        return settings.asMap();
    }

    @Override
    public Classifier train(LabelledRows rows, long seed) {
        Standardization standardization = Standardization.of(rows.rows());
        LogisticObjective objective =
                new LogisticObjective(standardization.apply(rows.rows()), rows, settings.number(PENALTY));
        double[] parameters = new double[objective.parameters()];
        startAtPrior(rows, parameters);
        Lbfgs.minimize(objective, parameters, TOLERANCE, MOST_STEPS);
        LinearWeights weights = new LinearWeights(standardization, rows.values());
        for (int value = 0; value < rows.values(); value++) {
            double[] own = new double[rows.columns()];
            for (int column = 0; column < own.length; column++) {
                own[column] = parameters[column * rows.values() + value];
            }
            weights.set(value, own, parameters[rows.columns() * rows.values() + value]);
        }
        return weights.classifier();
    }

    /** Starts from what is right without any feature, so that a few steps are enough. */
    private static void startAtPrior(LabelledRows rows, double[] parameters) {
        int[] counts = rows.counts();
        int biases = rows.columns() * rows.values();
        for (int value = 0; value < counts.length; value++) {
            double share = (counts[value] + 0.5) / (rows.size() + 1);
            parameters[biases + value] = rows.facet().isSingle() ? Math.log(share) : Math.log(share / (1 - share));
        }
    }
}
