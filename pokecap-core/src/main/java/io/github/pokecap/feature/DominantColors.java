package io.github.pokecap.feature;

import java.util.Arrays;

/**
 * The few colours that a picture is made of: k-means in Lab over the colours that occur, started from the most
 * frequent colour and then, one by one, from the colour whose pixels are farthest from all starts so far (a
 * deterministic k-means++).
 */
final class DominantColors {
    /** How many colours are looked for. */
    static final int COUNT = 5;

    /** Share of the pixels, lightness, a*, b* and chroma. */
    static final int NUMBERS = 5;

    private static final int ROUNDS = 8;

    private final int pixels;
    private final int[] counts;

    /** L*, a* and b* of each colour that occurs. */
    private final double[] l;

    private final double[] a;
    private final double[] b;

    /** The squared distance of each colour from each centre. */
    private final double[][] distances;

    private final float[][] centers = new float[COUNT][3];
    private final double[] weights = new double[COUNT];
    private int used;

    private DominantColors(ColorHistogram histogram) {
        int[] colors = histogram.colors();
        this.pixels = histogram.pixels();
        this.counts = histogram.counts();
        this.l = new double[colors.length];
        this.a = new double[colors.length];
        this.b = new double[colors.length];
        this.distances = new double[COUNT][colors.length];
        for (int k = 0; k < colors.length; k++) {
            l[k] = LabColor.l(colors[k]);
            a[k] = LabColor.a(colors[k]);
            b[k] = LabColor.b(colors[k]);
        }
    }

    /** Writes {@link #COUNT} times {@link #NUMBERS} numbers, the largest share first; zeros where there are fewer. */
    static void write(ColorHistogram histogram, float[] row, int offset) {
        if (histogram.pixels() == 0) {
            return;
        }
        DominantColors found = new DominantColors(histogram);
        found.start();
        for (int round = 0; round < ROUNDS; round++) {
            found.move();
        }
        found.writeSorted(row, offset);
    }

    private void start() {
        int first = 0;
        for (int k = 1; k < counts.length; k++) {
            if (counts[k] > counts[first]) {
                first = k;
            }
        }
        double[] least = new double[counts.length];
        Arrays.fill(least, Double.MAX_VALUE);
        setCenter(first, least);
        while (used < COUNT) {
            int farthest = -1;
            double most = 0;
            for (int k = 0; k < counts.length; k++) {
                double spread = counts[k] * least[k];
                if (spread > most) {
                    most = spread;
                    farthest = k;
                }
            }
            if (farthest < 0) {
                return;
            }
            setCenter(farthest, least);
        }
    }

    private void setCenter(int k, double[] least) {
        centers[used][0] = (float) l[k];
        centers[used][1] = (float) a[k];
        centers[used][2] = (float) b[k];
        measure(centers[used], l, a, b, distances[used]);
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], distances[used][i]);
        }
        used++;
    }

    /** A loop of its own, with one index for all arrays: HotSpot makes vector instructions of it. */
    private static void measure(float[] center, double[] l, double[] a, double[] b, double[] distances) {
        double centerL = center[0];
        double centerA = center[1];
        double centerB = center[2];
        for (int k = 0; k < distances.length; k++) {
            double dl = l[k] - centerL;
            double da = a[k] - centerA;
            double db = b[k] - centerB;
            distances[k] = dl * dl + da * da + db * db;
        }
    }

    private void move() {
        double[][] sums = new double[used][3];
        double[] mass = new double[used];
        for (int k = 0; k < counts.length; k++) {
            int count = counts[k];
            int center = nearest(k);
            sums[center][0] += count * l[k];
            sums[center][1] += count * a[k];
            sums[center][2] += count * b[k];
            mass[center] += count;
        }
        for (int center = 0; center < used; center++) {
            weights[center] = mass[center];
            for (int i = 0; i < 3 && mass[center] > 0; i++) {
                centers[center][i] = (float) (sums[center][i] / mass[center]);
            }
            measure(centers[center], l, a, b, distances[center]);
        }
    }

    private int nearest(int k) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int center = 0; center < used; center++) {
            double distance = distances[center][k];
            if (distance < least) {
                least = distance;
                best = center;
            }
        }
        return best;
    }

    private void writeSorted(float[] row, int offset) {
        boolean[] written = new boolean[used];
        for (int rank = 0; rank < used; rank++) {
            int largest = -1;
            for (int center = 0; center < used; center++) {
                if (!written[center] && (largest < 0 || weights[center] > weights[largest])) {
                    largest = center;
                }
            }
            written[largest] = true;
            int at = offset + rank * NUMBERS;
            float[] lab = centers[largest];
            row[at] = (float) (weights[largest] / pixels);
            row[at + 1] = lab[0] / 100;
            row[at + 2] = lab[1] / 100;
            row[at + 3] = lab[2] / 100;
            row[at + 4] = (float) Math.sqrt(lab[1] * lab[1] + lab[2] * lab[2]) / 100;
        }
    }
}
