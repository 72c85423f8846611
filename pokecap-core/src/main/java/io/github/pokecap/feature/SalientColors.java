package io.github.pokecap.feature;

import java.util.Arrays;

/**
 * The share of each basic colour name where a pixel counts the more the farther its colour lies from the mean colour of the
 * subject: eyes go to what stands out (Achanta et al., 2009: Frequency-tuned salient region detection, who take that
 * distance, in Lab, for salience). A red collar of few pixels is large here.
 */
final class SalientColors {
    private static final int NAMES = ColorNames.NAMES.size();

    private final ColorHistogram histogram;

    /** How far each colour that occurs lies from the mean, in Lab. */
    private final double[] distances;

    private SalientColors(ColorHistogram histogram) {
        this.histogram = histogram;
        int[] colors = histogram.colors();
        double l = 0;
        double a = 0;
        double b = 0;
        for (int k = 0; k < colors.length; k++) {
            double share = (double) histogram.counts()[k] / histogram.pixels();
            l += share * LabColor.l(colors[k]);
            a += share * LabColor.a(colors[k]);
            b += share * LabColor.b(colors[k]);
        }
        this.distances = new double[colors.length];
        for (int k = 0; k < colors.length; k++) {
            double dl = LabColor.l(colors[k]) - l;
            double da = LabColor.a(colors[k]) - a;
            double db = LabColor.b(colors[k]) - b;
            distances[k] = Math.sqrt(dl * dl + da * da + db * db);
        }
    }

    /**
     * Writes the shares by distance, then those by its square, and so on up to a power; zeros where all pixels have one colour.
     *
     * @param powers how many there are
     * @param row gets as many numbers a power as there are names
     */
    static void write(ColorHistogram histogram, int powers, float[] row, int offset) {
        if (histogram.pixels() == 0) {
            return;
        }
        SalientColors salient = new SalientColors(histogram);
        double[] weights = new double[histogram.colors().length];
        Arrays.fill(weights, 1);
        for (int power = 0; power < powers; power++) {
            for (int k = 0; k < weights.length; k++) {
                weights[k] *= salient.distances[k];
            }
            salient.writeShares(weights, row, offset + power * NAMES);
        }
    }

    private void writeShares(double[] weights, float[] row, int offset) {
        double[] sums = new double[NAMES];
        double total = 0;
        for (int k = 0; k < weights.length; k++) {
            double weight = weights[k] * histogram.counts()[k];
            total += weight;
            for (int name = 0; name < NAMES; name++) {
                sums[name] += weight * ColorNames.share(histogram.colors()[k], name);
            }
        }
        for (int name = 0; name < NAMES && total > 0; name++) {
            row[offset + name] = (float) (sums[name] / total);
        }
    }
}
