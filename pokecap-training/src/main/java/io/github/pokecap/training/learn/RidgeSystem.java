package io.github.pokecap.training.learn;

import java.util.List;

/**
 * The equations of a ridge regression. In their dual form there is one unknown a row: (K + penalty I) a = y, where K holds the
 * products of the picked rows, centred on their mean and with a mean diagonal of 1; weights are the rows' sum, each
 * times its a. With more rows than columns there is one unknown a column: (S + penalty I) w = Z'y, where Z are the
 * centred rows and S = Z'Z in the same measure; that is the same w. Factored once, solved for every facet. Immutable and
 * thread-safe.
 */
final class RidgeSystem {
    /** Rows that are all alike have products that are nothing but rounding. */
    private static final double LEAST_DIAGONAL = 1e-9;

    private final double[][] factor;
    private final double norm;
    private final boolean dual;

    private RidgeSystem(double[][] factor, double norm, boolean dual) {
        this.factor = factor;
        this.norm = norm;
        this.dual = dual;
    }

    static RidgeSystem of(Gram gram, List<Integer> picked, double penalty) {
        boolean dual = picked.size() <= gram.standardization().mean().length;
        double[][] upper = dual
                ? centered(gram.products(), picked.stream().mapToInt(i -> i).toArray())
                : ColumnProducts.centered(gram.rows(), gram.standardization(), picked);
        double trace = 0;
        for (double[] row : upper) {
            trace += row[0];
        }
        double diagonal = trace / picked.size();
        double norm = diagonal > LEAST_DIAGONAL ? 1 / diagonal : 0;
        for (double[] row : upper) {
            for (int k = 0; k < row.length; k++) {
                row[k] *= norm;
            }
            row[0] += penalty;
        }
        Cholesky.factor(upper);
        return new RidgeSystem(upper, norm, dual);
    }

    /** The upper triangle of the products of some rows, as if their mean had been taken off them first. */
    private static double[][] centered(float[][] products, int[] picked) {
        double[][] upper = new double[picked.length][];
        double[] means = new double[picked.length];
        double mean = 0;
        for (int i = 0; i < picked.length; i++) {
            upper[i] = new double[picked.length - i];
            for (int k = 0; k < picked.length; k++) {
                double product = products[Math.max(picked[i], picked[k])][Math.min(picked[i], picked[k])];
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

    /** Whether there is an unknown a row, and not one a column. */
    boolean isDual() {
        return dual;
    }

    /**
     * Solves for what the rows are to be multiplied by when they are added up to weights or, if there is an unknown a
     * column, for the weights.
     *
     * @param sides for each picked row one number a value, less that value's mean; or for each column the sums of the
     *     rows times these numbers; holds the solution afterwards
     */
    void solve(double[][] sides) {
        Cholesky.solve(factor, sides);
        for (double[] row : sides) {
            for (int value = 0; value < row.length; value++) {
                row[value] *= norm;
            }
        }
    }
}
