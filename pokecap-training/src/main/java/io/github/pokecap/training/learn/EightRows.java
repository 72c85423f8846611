package io.github.pokecap.training.learn;

/**
 * Adds multiples of eight rows to another at once: the loop that Gram matrices and weights are made of. Eight, because
 * then the sum is read and written once for eight products, and one index for all arrays, because then C2 makes vector
 * instructions of it. The order of the sum is always the same.
 */
final class EightRows {
    static final int COUNT = 8;

    private EightRows() {}

    /**
     * Adds.
     *
     * @param sum to add to
     * @param from first column
     * @param to column after the last
     * @param rows eight of them, from {@code at} on
     * @param factors eight of them, from {@code at} on
     */
    static void add(float[] sum, int from, int to, float[][] rows, float[] factors, int at) {
        float[] a = rows[at];
        float[] b = rows[at + 1];
        float[] c = rows[at + 2];
        float[] d = rows[at + 3];
        float[] e = rows[at + 4];
        float[] f = rows[at + 5];
        float[] g = rows[at + 6];
        float[] h = rows[at + 7];
        float ofA = factors[at];
        float ofB = factors[at + 1];
        float ofC = factors[at + 2];
        float ofD = factors[at + 3];
        float ofE = factors[at + 4];
        float ofF = factors[at + 5];
        float ofG = factors[at + 6];
        float ofH = factors[at + 7];
        for (int i = from; i < to; i++) {
            sum[i] += ((ofA * a[i] + ofB * b[i]) + (ofC * c[i] + ofD * d[i]))
                    + ((ofE * e[i] + ofF * f[i]) + (ofG * g[i] + ofH * h[i]));
        }
    }

    /** The least multiple of eight that is not less. */
    static int roundUp(int count) {
        return (count + COUNT - 1) / COUNT * COUNT;
    }
}
