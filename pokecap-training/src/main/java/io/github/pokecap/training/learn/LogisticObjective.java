package io.github.pokecap.training.learn;

import java.util.Arrays;
import smile.math.DifferentiableMultivariateFunction;

/**
 * The loss of a logistic regression with a ridge penalty, and its gradient. For a single facet the values share one
 * softmax; for a multi facet each is a logistic regression of its own, and all are fitted at once.
 *
 * <p>The parameters of one feature's values lie side by side, so that the inner loops run over neighbours and the
 * compiler can do several at a time. One thread, one order of summation: the result does not depend on the machine's
 * number of cores, as Smile's own does.
 */
@SuppressWarnings("serial") // Smile makes every function Serializable; this one never leaves its fit
final class LogisticObjective implements DifferentiableMultivariateFunction {
    private final double[][] x;
    private final LabelledRows rows;
    private final int values;
    private final int columns;
    private final double penalty;

    LogisticObjective(double[][] x, LabelledRows rows, double penalty) {
        this.x = x;
        this.rows = rows;
        this.values = rows.values();
        this.columns = rows.columns();
        this.penalty = penalty;
    }

    /** One weight for each feature and value, then one bias for each value. */
    int parameters() {
        return (columns + 1) * values;
    }

    @Override
    public double f(double[] parameters) {
        return g(parameters, new double[parameters.length]);
    }

    @Override
    public double g(double[] parameters, double[] gradient) {
        Arrays.fill(gradient, 0);
        double loss = 0;
        double[] scores = new double[values];
        for (int i = 0; i < x.length; i++) {
            score(parameters, x[i], scores);
            int[] truth = rows.truths().get(i);
            loss += rows.facet().isSingle() ? LogLoss.softmax(scores, truth) : LogLoss.logistic(scores, truth);
            accumulate(gradient, x[i], scores);
        }
        for (int p = 0; p < columns * values; p++) {
            loss += penalty / 2 * parameters[p] * parameters[p];
            gradient[p] += penalty * parameters[p];
        }
        return loss;
    }

    private void score(double[] parameters, double[] row, double[] scores) {
        System.arraycopy(parameters, columns * values, scores, 0, values);
        for (int column = 0; column < columns; column++) {
            double feature = row[column];
            if (feature != 0) {
                int at = column * values;
                for (int value = 0; value < values; value++) {
                    scores[value] += feature * parameters[at + value];
                }
            }
        }
    }

    private void accumulate(double[] gradient, double[] row, double[] residuals) {
        for (int column = 0; column < columns; column++) {
            double feature = row[column];
            if (feature != 0) {
                int at = column * values;
                for (int value = 0; value < values; value++) {
                    gradient[at + value] += feature * residuals[value];
                }
            }
        }
        for (int value = 0; value < values; value++) {
            gradient[columns * values + value] += residuals[value];
        }
    }
}
