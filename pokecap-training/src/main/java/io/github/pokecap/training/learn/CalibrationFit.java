package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import java.util.Arrays;
import java.util.List;

/**
 * Fits a {@link Calibration} to scores of held-out rows: one slope for the whole facet (kept positive through its
 * logarithm) and one shift for each value, by the least log loss. What a shift differs by from those of the other values
 * costs a little, so that a value seen a few times stays near what the classifier said.
 */
public final class CalibrationFit {
    private CalibrationFit() {}

    /**
     * Fits a calibration.
     *
     * @param rows scores by classifiers that had not seen the rows
     * @return the calibration with the least log loss
     */
    public static Calibration of(ScoredRows rows) {
        int values = rows.facet().values().size();
        CalibrationObjective objective = new CalibrationObjective(List.of(rows));
        double[] parameters = objective.start();
        Lbfgs.minimize(objective, parameters, 1e-7, 200);
        float[] slopes = new float[values];
        float[] shifts = new float[values];
        Arrays.fill(slopes, (float) CalibrationObjective.slope(parameters[0]));
        for (int value = 0; value < values; value++) {
            shifts[value] = (float) parameters[value + 1];
        }
        return new Calibration(slopes, shifts);
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
