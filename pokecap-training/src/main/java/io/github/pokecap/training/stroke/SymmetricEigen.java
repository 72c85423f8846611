package io.github.pokecap.training.stroke;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvectors of a symmetric matrix, by Jacobi's rotations (1846): slow, exact to the last digits, and the same on
 * every machine.
 *
 * @param values descending
 * @param vectors {@code vectors[i]} belongs to {@code values[i]}; of unit length, its largest component positive
 */
record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int SWEEPS = 30;

    static SymmetricEigen of(double[][] symmetric) {
        int n = symmetric.length;
        double[][] a = new double[n][];
        double[][] vectors = new double[n][n];
        double scale = 0;
        for (int i = 0; i < n; i++) {
            a[i] = symmetric[i].clone();
            vectors[i][i] = 1;
            scale = Math.max(scale, Math.abs(a[i][i]));
        }
        for (int sweep = 0; sweep < SWEEPS && sweep(a, vectors, scale * 1e-14); sweep++) {
            // One more sweep while anything off the diagonal is left.
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -a[i][i]))
                .mapToInt(i -> i)
                .toArray();
        double[] values = IntStream.of(order).mapToDouble(i -> a[i][i]).toArray();
        double[][] sorted = new double[n][];
        for (int i = 0; i < n; i++) {
            sorted[i] = upright(vectors[order[i]]);
        }
        return new SymmetricEigen(values, sorted);
    }

    private static boolean sweep(double[][] a, double[][] vectors, double least) {
        boolean turned = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                if (Math.abs(a[p][q]) > least) {
                    turn(a, vectors, p, q);
                    turned = true;
                }
            }
        }
        return turned;
    }

    /** Turns the plane of two axes so that their product vanishes. */
    private static void turn(double[][] a, double[][] vectors, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        mix(a[p], a[q], cosine, sine);
        for (double[] row : a) {
            double left = row[p];
            row[p] = cosine * left - sine * row[q];
            row[q] = sine * left + cosine * row[q];
        }
        mix(vectors[p], vectors[q], cosine, sine);
    }

    private static void mix(double[] first, double[] second, double cosine, double sine) {
        for (int i = 0; i < first.length; i++) {
            double left = first[i];
            first[i] = cosine * left - sine * second[i];
            second[i] = sine * left + cosine * second[i];
        }
    }

    private static double[] upright(double[] vector) {
        double largest = 0;
        for (double component : vector) {
            largest = Math.abs(component) > Math.abs(largest) ? component : largest;
        }
        double sign = largest < 0 ? -1 : 1;
        return IntStream.range(0, vector.length)
                .mapToDouble(i -> sign * vector[i])
                .toArray();
    }
}
