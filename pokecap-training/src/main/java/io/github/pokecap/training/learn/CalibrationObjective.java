package io.github.pokecap.training.learn;

import java.util.Arrays;
import java.util.List;
import smile.math.DifferentiableMultivariateFunction;

/**
 * The log loss of calibrated scores plus a little for every parameter: the logarithm of a slope for each classifier
 * whose scores are added up, then a shift a value. What shifts have in common costs as much as one slope, however many
 * values there are: it says no more than where a classifier's scores have their zero. A regression on rare values has it
 * far off, and if every value paid for that by itself, the sum of confidences would be a tenth too large.
 */
@SuppressWarnings("serial") // Smile makes every function Serializable; this one never leaves its fit
final class CalibrationObjective implements DifferentiableMultivariateFunction {
    private static final double SHIFT_PENALTY = 2;
    private static final double SLOPE_PENALTY = 1;
    private static final double MOST_LOG_SLOPE = 5;

    private final List<ScoredRows> members;
    private final List<int[]> truths;
    private final int values;
    private final boolean single;

    /** Of scores of the same rows by one classifier or several. */
    CalibrationObjective(List<ScoredRows> members) {
        ScoredRows first = members.get(0);
        this.members = members;
        this.truths = first.truths();
        this.values = first.facet().values().size();
        this.single = first.facet().isSingle();
    }

    /** Where a search begins: every slope 1, every shift 0. */
    double[] start() {
        return new double[members.size() + values];
    }

    /** The slope that a parameter is the logarithm of. */
    static double slope(double parameter) {
        return Math.exp(Math.max(-MOST_LOG_SLOPE, Math.min(MOST_LOG_SLOPE, parameter)));
    }

    @Override
    public double f(double[] parameters) {
        return g(parameters, new double[parameters.length]);
    }

    @Override
    public double g(double[] parameters, double[] gradient) {
        Arrays.fill(gradient, 0);
        int count = members.size();
        double[] slopes = new double[count];
        Arrays.setAll(slopes, member -> slope(parameters[member]));
        double loss = 0;
        double[] residuals = new double[values];
        for (int row = 0; row < truths.size(); row++) {
            System.arraycopy(parameters, count, residuals, 0, values);
            for (int member = 0; member < count; member++) {
                float[] scores = members.get(member).scores().get(row);
                for (int value = 0; value < values; value++) {
                    residuals[value] += slopes[member] * scores[value];
                }
            }
            int[] truth = truths.get(row);
            loss += single ? LogLoss.softmax(residuals, truth) : LogLoss.logistic(residuals, truth);
            for (int value = 0; value < values; value++) {
                gradient[count + value] += residuals[value];
            }
            for (int member = 0; member < count; member++) {
                float[] scores = members.get(member).scores().get(row);
                for (int value = 0; value < values; value++) {
                    gradient[member] += residuals[value] * scores[value] * slopes[member];
                }
            }
        }
        return loss + penalty(parameters, gradient);
    }

    /** What the parameters cost; adds its slopes to the gradient. */
    private double penalty(double[] parameters, double[] gradient) {
        int count = members.size();
        double common = 0;
        for (int value = 0; value < values; value++) {
            common += parameters[count + value] / values;
        }
        double penalty = SLOPE_PENALTY / 2 * common * common;
        for (int member = 0; member < count; member++) {
            penalty += SLOPE_PENALTY / 2 * parameters[member] * parameters[member];
            gradient[member] += SLOPE_PENALTY * parameters[member];
        }
        for (int value = 0; value < values; value++) {
            double own = parameters[count + value] - common;
            penalty += SHIFT_PENALTY / 2 * own * own;
            // The deviations from the mean add up to 0, so that the mean's own slope is that of its penalty alone.
            gradient[count + value] += SHIFT_PENALTY * own + SLOPE_PENALTY * common / values;
        }
        return penalty;
    }
}
