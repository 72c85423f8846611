package io.github.pokecap.feature;

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

    private final ColorHistogram histogram;
    private final float[][] centers = new float[COUNT][3];
    private final double[] weights = new double[COUNT];
    private int used;

    private DominantColors(ColorHistogram histogram) {
        this.histogram = histogram;
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
        for (int k = 1; k < histogram.colors().length; k++) {
            if (histogram.counts()[k] > histogram.counts()[first]) {
                first = k;
            }
        }
        setCenter(histogram.colors()[first]);
        while (used < COUNT) {
            int farthest = -1;
            double most = 0;
            for (int k = 0; k < histogram.colors().length; k++) {
                int color = histogram.colors()[k];
                double spread = histogram.counts()[k] * distance(nearest(color), color);
                if (spread > most) {
                    most = spread;
                    farthest = k;
                }
            }
            if (farthest < 0) {
                return;
            }
            setCenter(histogram.colors()[farthest]);
        }
    }

    private void setCenter(int color) {
        centers[used][0] = LabColor.l(color);
        centers[used][1] = LabColor.a(color);
        centers[used][2] = LabColor.b(color);
        used++;
    }

    private void move() {
        double[][] sums = new double[used][3];
        double[] mass = new double[used];
        for (int k = 0; k < histogram.colors().length; k++) {
            int color = histogram.colors()[k];
            int count = histogram.counts()[k];
            int center = nearest(color);
            sums[center][0] += count * (double) LabColor.l(color);
            sums[center][1] += count * (double) LabColor.a(color);
            sums[center][2] += count * (double) LabColor.b(color);
            mass[center] += count;
        }
        for (int center = 0; center < used; center++) {
            weights[center] = mass[center];
            for (int i = 0; i < 3 && mass[center] > 0; i++) {
                centers[center][i] = (float) (sums[center][i] / mass[center]);
            }
        }
    }

    private int nearest(int color) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int center = 0; center < used; center++) {
            double distance = distance(center, color);
            if (distance < least) {
                least = distance;
                best = center;
            }
        }
        return best;
    }

    private double distance(int center, int color) {
        double l = LabColor.l(color) - centers[center][0];
        double a = LabColor.a(color) - centers[center][1];
        double b = LabColor.b(color) - centers[center][2];
        return l * l + a * a + b * b;
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
            row[at] = (float) (weights[largest] / histogram.pixels());
            row[at + 1] = lab[0] / 100;
            row[at + 2] = lab[1] / 100;
            row[at + 3] = lab[2] / 100;
            row[at + 4] = (float) Math.sqrt(lab[1] * lab[1] + lab[2] * lab[2]) / 100;
        }
    }
}
