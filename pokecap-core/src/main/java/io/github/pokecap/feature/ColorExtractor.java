package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Map;

/**
 * The colours of a picture's subject: the share of each basic colour name, and its lead, over the whole subject, over three bands
 * from top to bottom and over its middle; a histogram over lightness, hue and chroma; and its {@link DominantColors}.
 */
final class ColorExtractor implements GlobalExtractor {
    private static final int NAMES = ColorNames.NAMES.size();
    private static final int REGIONS = ColorRegions.COUNT;
    private static final int HUES = 18;
    private static final int GRAYS = 6;
    private static final int HISTOGRAM = HUES * 2 + GRAYS;
    private static final float GRAY_CHROMA = 10;
    private static final float STRONG_CHROMA = 40;

    /** The bin of each {@link LabColor}. */
    private static final byte[] BINS = bins();

    @Override
    public String name() {
        return "color";
    }

    @Override
    public Map<String, Double> settings() {
        return Map.of();
    }

    @Override
    public int length() {
        return REGIONS * 2 * NAMES + HISTOGRAM + DominantColors.COUNT * DominantColors.NUMBERS;
    }

    @Override
    public void extract(Picture picture, float[] row, int offset) {
        ColorHistogram[] regions = ColorRegions.of(picture).histograms();
        for (int region = 0; region < REGIONS; region++) {
            nameShares(regions[region], row, offset + region * 2 * NAMES);
        }
        coarseHistogram(regions[0], row, offset + REGIONS * 2 * NAMES);
        DominantColors.write(regions[0], row, offset + REGIONS * 2 * NAMES + HISTOGRAM);
    }

    /** The share of each name, and by how much it leads the largest other one. */
    private static void nameShares(ColorHistogram histogram, float[] row, int offset) {
        if (histogram.pixels() == 0) {
            return;
        }
        for (int k = 0; k < histogram.colors().length; k++) {
            float weight = (float) histogram.counts()[k] / histogram.pixels();
            for (int name = 0; name < NAMES; name++) {
                row[offset + name] += weight * ColorNames.share(histogram.colors()[k], name);
            }
        }
        writeLeads(row, offset, offset + NAMES);
    }

    /** By how much each of the shares leads the largest other one. */
    static void writeLeads(float[] row, int shares, int offset) {
        for (int name = 0; name < NAMES; name++) {
            float other = 0;
            for (int rival = 0; rival < NAMES; rival++) {
                other = rival == name ? other : Math.max(other, row[shares + rival]);
            }
            row[offset + name] = row[shares + name] - other;
        }
    }

    private static void coarseHistogram(ColorHistogram histogram, float[] row, int offset) {
        for (int k = 0; k < histogram.colors().length; k++) {
            row[offset + BINS[histogram.colors()[k]]] += (float) histogram.counts()[k] / histogram.pixels();
        }
    }

    private static byte[] bins() {
        byte[] bins = new byte[LabColor.COUNT];
        for (int color = 0; color < bins.length; color++) {
            bins[color] = (byte) bin(color);
        }
        return bins;
    }

    private static int bin(int color) {
        double chroma = Math.hypot(LabColor.a(color), LabColor.b(color));
        if (chroma < GRAY_CHROMA) {
            return HUES * 2 + Math.min(GRAYS - 1, (int) (LabColor.l(color) / 100 * GRAYS));
        }
        double turn = StrictMath.atan2(LabColor.b(color), LabColor.a(color)) / (2 * Math.PI);
        int hue = Math.floorMod((int) Math.floor(turn * HUES), HUES);
        return chroma < STRONG_CHROMA ? hue : HUES + hue;
    }
}
