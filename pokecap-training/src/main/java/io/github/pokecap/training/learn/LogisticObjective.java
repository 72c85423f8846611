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
 *
 * <p>Rows are taken in blocks: with hundreds of values the parameters are larger than a processor's cache, and a block
 * reads them once instead of once a row. What is added to each number, and in which order, does not change by it.
 */
@SuppressWarnings("serial") // Smile makes every function Serializable; this one never leaves its fit
final class LogisticObjective implements DifferentiableMultivariateFunction {
    private static final int BLOCK = 8;

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
        double[][] scores = new double[BLOCK][values];
        for (int from = 0; from < x.length; from += BLOCK) {
            int to = Math.min(x.length, from + BLOCK);
            score(parameters, from, to, scores);
            for (int i = from; i < to; i++) {
                int[] truth = rows.truths().get(i);
                double[] own = scores[i - from];
                loss += rows.facet().isSingle() ? LogLoss.softmax(own, truth) : LogLoss.logistic(own, truth);
            }
            accumulate(gradient, from, to, scores);
        }
        for (int p = 0; p < columns * values; p++) {
            loss += penalty / 2 * parameters[p] * parameters[p];
            gradient[p] += penalty * parameters[p];
        }
        return loss;
    }

    private void score(double[] parameters, int from, int to, double[][] scores) {
        for (int i = from; i < to; i++) {
            System.arraycopy(parameters, columns * values, scores[i - from], 0, values);
        }
        int column = 0;
        for (; column + 4 <= columns; column += 4) {
            for (int i = from; i < to; i++) {
                addFour(scores[i - from], x[i], column, parameters, column * values);
            }
        }
        for (; column < columns; column++) {
            for (int i = from; i < to; i++) {
                add(scores[i - from], 0, x[i][column], parameters, column * values);
            }
        }
    }

    private void accumulate(double[] gradient, int from, int to, double[][] residuals) {
        int fours = from + (to - from) / 4 * 4;
        for (int column = 0; column < columns; column++) {
            for (int i = from; i < fours; i += 4) {
                addFour(gradient, column, i, residuals, i - from);
            }
            for (int i = fours; i < to; i++) {
                add(gradient, column * values, x[i][column], residuals[i - from], 0);
            }
        }
        for (int i = from; i < to; i++) {
            add(gradient, columns * values, 1, residuals[i - from], 0);
        }
    }

    private void add(double[] to, int at, double times, double[] what, int from) {
        for (int value = 0; value < values; value++) {
            to[at + value] += times * what[from + value];
        }
    }

    /** Four features of one row: what they add up to is read and written once instead of four times. */
    private void addFour(double[] scores, double[] row, int column, double[] parameters, int at) {
        double a = row[column];
        double b = row[column + 1];
        double c = row[column + 2];
        double d = row[column + 3];
        int second = at + values;
        int third = second + values;
        int fourth = third + values;
        for (int value = 0; value < values; value++) {
            scores[value] = scores[value]
                    + a * parameters[at + value]
                    + b * parameters[second + value]
                    + c * parameters[third + value]
                    + d * parameters[fourth + value];
        }
    }

    /** Four rows of one feature. */
    private void addFour(double[] gradient, int column, int row, double[][] residuals, int at) {
        double a = x[row][column];
        double b = x[row + 1][column];
        double c = x[row + 2][column];
        double d = x[row + 3][column];
        double[] first = residuals[at];
        double[] second = residuals[at + 1];
        double[] third = residuals[at + 2];
        double[] fourth = residuals[at + 3];
        int slope = column * values;
        for (int value = 0; value < values; value++) {
            gradient[slope + value] = gradient[slope + value]
                    + a * first[value]
                    + b * second[value]
                    + c * third[value]
                    + d * fourth[value];
        }
    }
}
