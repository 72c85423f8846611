package io.github.pokecap.training.learn;

import java.util.List;

/**
 * The equations of a ridge regression in its dual form, one unknown a row: (K + penalty I) a = y, where K holds the
 * products of the picked rows, centred on their mean and with a mean diagonal of 1. Factored once, solved for every
 * facet. Immutable and thread-safe.
 */
final class RidgeSystem {
    /** Rows that are all alike have products that are nothing but rounding. */
    private static final double LEAST_DIAGONAL = 1e-9;

    private final double[][] factor;
    private final double norm;

    private RidgeSystem(double[][] factor, double norm) {
        this.factor = factor;
        this.norm = norm;
    }

    static RidgeSystem of(Gram gram, List<Integer> picked, double penalty) {
        double[][] upper = centered(gram, picked.stream().mapToInt(i -> i).toArray());
        double trace = 0;
        for (double[] row : upper) {
            trace += row[0];
        }
        double diagonal = trace / upper.length;
        double norm = diagonal > LEAST_DIAGONAL ? 1 / diagonal : 0;
        for (double[] row : upper) {
            for (int k = 0; k < row.length; k++) {
                row[k] *= norm;
            }
            row[0] += penalty;
        }
        Cholesky.factor(upper);
        return new RidgeSystem(upper, norm);
    }

    /** The upper triangle of the products of some rows, as if their mean had been taken off them first. */
    private static double[][] centered(Gram gram, int[] picked) {
        double[][] upper = new double[picked.length][];
        double[] means = new double[picked.length];
        double mean = 0;
        for (int i = 0; i < picked.length; i++) {
            upper[i] = new double[picked.length - i];
            for (int k = 0; k < picked.length; k++) {
                double product = gram.product(picked[i], picked[k]);
                means[i] += product / picked.length;
                if (k >= i) {
                    upper[i][k - i] = product;
                }
            }
            mean += means[i] / picked.length;
        }
        for (int i = 0; i < picked.length; i++) {
            for (int k = i; k < picked.length; k++) {
                upper[i][k - i] += mean - means[i] - means[k];
            }
        }
        return upper;
    }

    /**
     * Solves for the factors by which the rows are to be added up to weights.
     *
     * @param targets for each picked row one number a value, less that value's mean; holds the factors afterwards
     */
    void solve(double[][] targets) {
        Cholesky.solve(factor, targets);
        for (double[] row : targets) {
            for (int value = 0; value < row.length; value++) {
                row[value] *= norm;
            }
        }
    }
}
