package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import java.util.Arrays;
import smile.math.DifferentiableMultivariateFunction;

/**
 * Fits a {@link Calibration} to scores of held-out rows: one slope for the whole facet (kept positive through its
 * logarithm) and one shift for each value, by the least log loss. Shifts cost a little, so that a value seen a few
 * times stays near what the classifier said.
 */
@SuppressWarnings("serial") // Smile makes every function Serializable; this one never leaves its fit
public final class CalibrationFit implements DifferentiableMultivariateFunction {
    private static final double SHIFT_PENALTY = 2;
    private static final double SLOPE_PENALTY = 1;
    private static final double MOST_LOG_SLOPE = 5;

    private final ScoredRows rows;
    private final int values;
    private final boolean single;

    private CalibrationFit(ScoredRows rows) {
        this.rows = rows;
        this.values = rows.facet().values().size();
        this.single = rows.facet().isSingle();
    }

    /**
     * Fits a calibration.
     *
     * @param rows scores by classifiers that had not seen the rows
     * @return the calibration with the least log loss
     */
    public static Calibration of(ScoredRows rows) {
        CalibrationFit fit = new CalibrationFit(rows);
        double[] parameters = new double[fit.values + 1];
        Lbfgs.minimize(fit, parameters, 1e-7, 200);
        float[] slopes = new float[fit.values];
        float[] shifts = new float[fit.values];
        Arrays.fill(slopes, (float) Math.exp(fit.logSlope(parameters)));
        for (int value = 0; value < fit.values; value++) {
            shifts[value] = (float) parameters[value + 1];
        }
        return new Calibration(slopes, shifts);
    }

    private double logSlope(double[] parameters) {
        return Math.max(-MOST_LOG_SLOPE, Math.min(MOST_LOG_SLOPE, parameters[0]));
    }

    @Override
    public double f(double[] parameters) {
        return g(parameters, new double[parameters.length]);
    }

    @Override
    public double g(double[] parameters, double[] gradient) {
        Arrays.fill(gradient, 0);
        double slope = Math.exp(logSlope(parameters));
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

    /**
     * The mean log loss of calibrated scores, in nats a row and, for a multi facet, summed over its values.
     *
     * @param rows the scores
     * @param calibration what turns them into probabilities
     * @return 0 or more; the smaller, the better
     */
    public static double logLoss(ScoredRows rows, Calibration calibration) {
        double loss = 0;
        boolean single = rows.facet().kind() == Facet.Kind.SINGLE;
        double[] stretched = new double[calibration.slopes().length];
        for (int i = 0; i < rows.scores().size(); i++) {
            for (int value = 0; value < stretched.length; value++) {
                stretched[value] =
                        (double) rows.scores().get(i)[value] * calibration.slopes()[value]
                                + calibration.shifts()[value];
            }
            int[] truth = rows.truths().get(i);
            loss += single ? LogLoss.softmax(stretched, truth) : LogLoss.logistic(stretched, truth);
        }
        return loss / rows.scores().size();
    }
}
