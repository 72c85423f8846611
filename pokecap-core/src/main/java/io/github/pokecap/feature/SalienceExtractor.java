package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Map;

/**
 * The colours that catch the eye: the share of each basic colour name where a pixel counts the more the farther its colour lies
 * from the mean colour of the subject (Achanta et al., 2009: <i>Frequency-tuned salient region detection</i>, who take that
 * distance, in Lab, for salience), once by that distance and once by its square; and the lead of each. A red collar of
 * few pixels is large here.
 */
final class SalienceExtractor implements GlobalExtractor {
    private static final int NAMES = ColorNames.NAMES.size();
    private static final int POWERS = 2;

    @Override
    public String name() {
        return "salience";
    }

    @Override
    public Map<String, Double> settings() {
        return Map.of();
    }

    @Override
    public int length() {
        return POWERS * 2 * NAMES;
    }

    @Override
    public void extract(Picture picture, float[] row, int offset) {
        ColorHistogram histogram = ColorRegions.of(picture).whole();
        if (histogram.pixels() == 0) {
            return;
        }
        double[] distances = distances(histogram);
        double[] weights = distances.clone();
        for (int power = 0; power < POWERS; power++) {
            int shares = offset + power * 2 * NAMES;
            writeShares(histogram, weights, row, shares);
            ColorExtractor.writeLeads(row, shares, shares + NAMES);
            for (int k = 0; k < weights.length; k++) {
                weights[k] *= distances[k];
            }
        }
    }

    /** How far each colour that occurs lies from the mean. */
    private static double[] distances(ColorHistogram histogram) {
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
        double[] distances = new double[colors.length];
        for (int k = 0; k < colors.length; k++) {
            double dl = LabColor.l(colors[k]) - l;
            double da = LabColor.a(colors[k]) - a;
            double db = LabColor.b(colors[k]) - b;
            distances[k] = Math.sqrt(dl * dl + da * da + db * db);
        }
        return distances;
    }

    /** Zeros where all pixels have one colour. */
    private static void writeShares(ColorHistogram histogram, double[] weights, float[] row, int offset) {
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
