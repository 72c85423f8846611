package io.github.pokecap.training.learn;

/**
 * A symmetric, positive definite matrix as the product of a lower triangle and its transpose (Golub and Van Loan,
 * <i>Matrix Computations</i>, 4th edition, 2013, section 4.2), to solve equations with. Works on strips of rows and
 * columns that fit the processor's caches, always in the same order.
 */
final class Cholesky {
    private static final int STRIP = 32;
    private static final int WIDTH = 256;
    private static final int PIVOTS = 8;

    private final double[][] upper;
    private final double[][] strip = new double[STRIP][WIDTH];
    private final double[][] pivots = new double[PIVOTS][WIDTH];

    private Cholesky(double[][] upper) {
        this.upper = upper;
    }

    /**
     * Factors a matrix in its place.
     *
     * @param upper for each row the numbers from the diagonal on; holds the factor's transpose afterwards
     */
    static void factor(double[][] upper) {
        Cholesky cholesky = new Cholesky(upper);
        for (int from = 0; from < upper.length; from += STRIP) {
            int to = Math.min(upper.length, from + STRIP);
            for (int left = from; left < upper.length; left += WIDTH) {
                cholesky.subtractRowsAbove(from, to, left, Math.min(upper.length, left + WIDTH));
            }
            cholesky.finish(from, to);
        }
    }

    private void subtractRowsAbove(int from, int to, int left, int right) {
        for (int i = from; i < to; i++) {
            int start = Math.max(i, left);
            if (start < right) {
                System.arraycopy(upper[i], start - i, strip[i - from], start - left, right - start);
            }
        }
        for (int pivot = 0; pivot < from; pivot += PIVOTS) {
            for (int p = 0; p < PIVOTS; p++) {
                System.arraycopy(upper[pivot + p], left - pivot - p, pivots[p], 0, right - left);
            }
            for (int i = from; i < to; i++) {
                subtractEight(strip[i - from], right - left, pivot, i);
            }
        }
        for (int i = from; i < to; i++) {
            int start = Math.max(i, left);
            if (start < right) {
                System.arraycopy(strip[i - from], start - left, upper[i], start - i, right - start);
            }
        }
    }

    /** As {@link EightRows} adds, for double. What stands before the diagonal becomes rubbish, and is not put back. */
    private void subtractEight(double[] row, int length, int pivot, int i) {
        double[] a = pivots[0];
        double[] b = pivots[1];
        double[] c = pivots[2];
        double[] d = pivots[3];
        double[] e = pivots[4];
        double[] f = pivots[5];
        double[] g = pivots[6];
        double[] h = pivots[7];
        double ofA = upper[pivot][i - pivot];
        double ofB = upper[pivot + 1][i - pivot - 1];
        double ofC = upper[pivot + 2][i - pivot - 2];
        double ofD = upper[pivot + 3][i - pivot - 3];
        double ofE = upper[pivot + 4][i - pivot - 4];
        double ofF = upper[pivot + 5][i - pivot - 5];
        double ofG = upper[pivot + 6][i - pivot - 6];
        double ofH = upper[pivot + 7][i - pivot - 7];
        for (int k = 0; k < length; k++) {
            row[k] -= ((ofA * a[k] + ofB * b[k]) + (ofC * c[k] + ofD * d[k]))
                    + ((ofE * e[k] + ofF * f[k]) + (ofG * g[k] + ofH * h[k]));
        }
    }

    /** Within the strip, one row after the other. */
    private void finish(int from, int to) {
        for (int i = from; i < to; i++) {
            double[] row = upper[i];
            for (int pivot = from; pivot < i; pivot++) {
                double[] above = upper[pivot];
                int off = i - pivot;
                double factor = above[off];
                for (int k = 0; k < row.length; k++) {
                    row[k] -= factor * above[k + off];
                }
            }
            double root = Math.sqrt(row[0]);
            for (int k = 0; k < row.length; k++) {
                row[k] /= root;
            }
        }
    }

    /**
     * Solves for several right sides at once, in their place.
     *
     * @param factor as {@link #factor} left it
     * @param sides for each row of the matrix one number a right side; holds the solutions afterwards
     */
    static void solve(double[][] factor, double[][] sides) {
        for (int i = 0; i < factor.length; i++) {
            divide(sides[i], factor[i][0]);
            for (int k = i + 1; k < factor.length; k++) {
                subtract(sides[k], factor[i][k - i], sides[i]);
            }
        }
        for (int i = factor.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < factor.length; k++) {
                subtract(sides[i], factor[i][k - i], sides[k]);
            }
            divide(sides[i], factor[i][0]);
        }
    }

    private static void subtract(double[] from, double times, double[] what) {
        for (int v = 0; v < from.length; v++) {
            from[v] -= times * what[v];
        }
    }

    private static void divide(double[] row, double by) {
        for (int v = 0; v < row.length; v++) {
            row[v] /= by;
        }
    }
}
