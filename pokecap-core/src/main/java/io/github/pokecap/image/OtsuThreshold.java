package io.github.pokecap.image;

/**
 * Where numbers fall into two heaps: the threshold with the largest variance between them (Otsu, <i>A Threshold
 * Selection Method from Gray-Level Histograms</i>, 1979).
 */
final class OtsuThreshold {
    private static final int BINS = 64;

    private OtsuThreshold() {}

    /** Of numbers from 0 on; 0 if they are all 0. */
    static double of(float[] numbers) {
        float most = 0;
        for (float number : numbers) {
            most = Math.max(most, number);
        }
        if (most == 0) {
            return 0;
        }
        int[] counts = new int[BINS];
        double sum = 0;
        for (float number : numbers) {
            int bin = Math.min(BINS - 1, (int) (number / most * BINS));
            counts[bin]++;
            sum += bin;
        }
        return most * best(counts, numbers.length, sum) / BINS;
    }

    private static int best(int[] counts, int total, double sum) {
        int best = 1;
        double largest = -1;
        long below = 0;
        double sumBelow = 0;
        for (int bin = 0; bin + 1 < BINS; bin++) {
            below += counts[bin];
            sumBelow += (double) bin * counts[bin];
            long above = total - below;
            if (below > 0 && above > 0) {
                double apart = sumBelow / below - (sum - sumBelow) / above;
                double variance = (double) below * above * apart * apart;
                if (variance > largest) {
                    largest = variance;
                    best = bin + 1;
                }
            }
        }
        return best;
    }
}
