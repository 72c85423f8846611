package io.github.pokecap.training.learn;

import java.util.Arrays;
import smile.math.DifferentiableMultivariateFunction;

/** The log loss of calibrated scores plus a little for every shift: the logarithm of the slope, then a shift a value. */
@SuppressWarnings("serial") // Smile makes every function Serializable; this one never leaves its fit
final class CalibrationObjective implements DifferentiableMultivariateFunction {
    private static final double SHIFT_PENALTY = 2;
    private static final double SLOPE_PENALTY = 1;
    private static final double MOST_LOG_SLOPE = 5;

    private final ScoredRows rows;
    private final int values;
    private final boolean single;

    CalibrationObjective(ScoredRows rows) {
        this.rows = rows;
        this.values = rows.facet().values().size();
        this.single = rows.facet().isSingle();
    }

    /** The slope that the first parameter is the logarithm of. */
    static double slope(double[] parameters) {
        return Math.exp(Math.max(-MOST_LOG_SLOPE, Math.min(MOST_LOG_SLOPE, parameters[0])));
    }

    @Override
    public double f(double[] parameters) {
        return g(parameters, new double[parameters.length]);
    }

    @Override
    public double g(double[] parameters, double[] gradient) {
        Arrays.fill(gradient, 0);
        double slope = slope(parameters);
        double loss = 0;
        double[] residuals = new double[values];
        for (int i = 0; i < rows.scores().size(); i++) {
            float[] scores = rows.scores().get(i);
            for (int value = 0; value < values; value++) {
                residuals[value] = slope * scores[value] + parameters[value + 1];
            }
            int[] truth = rows.truths().get(i);
            loss += single ? LogLoss.softmax(residuals, truth) : LogLoss.logistic(residuals, truth);
            for (int value = 0; value < values; value++) {
                gradient[value + 1] += residuals[value];
                gradient[0] += residuals[value] * scores[value] * slope;
            }
        }
        loss += SLOPE_PENALTY / 2 * parameters[0] * parameters[0];
        gradient[0] += SLOPE_PENALTY * parameters[0];
        for (int p = 1; p <= values; p++) {
            loss += SHIFT_PENALTY / 2 * parameters[p] * parameters[p];
            gradient[p] += SHIFT_PENALTY * parameters[p];
        }
        return loss;
    }
}
