package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Map;

/**
 * The colours of a picture's subject: the share of each basic colour name over the whole subject, over three bands
 * from top to bottom and over its middle; a histogram over lightness, hue and chroma; and its {@link DominantColors}.
 */
final class ColorExtractor implements GlobalExtractor {
    private static final int NAMES = ColorNames.NAMES.size();
    private static final int BANDS = 3;
    private static final int MIDDLE = BANDS + 1;
    private static final int REGIONS = MIDDLE + 1;
    private static final int HUES = 18;
    private static final int GRAYS = 6;
    private static final int HISTOGRAM = HUES * 2 + GRAYS;
    private static final float GRAY_CHROMA = 10;
    private static final float STRONG_CHROMA = 40;

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
        return REGIONS * NAMES + HISTOGRAM + DominantColors.COUNT * DominantColors.NUMBERS;
    }

    @Override
    public void extract(Picture picture, float[] row, int offset) {
        int[] interior = Interior.of(picture);
        nameShares(picture, interior, row, offset);
        ColorHistogram histogram = ColorHistogram.of(picture, interior);
        coarseHistogram(histogram, row, offset + REGIONS * NAMES);
        DominantColors.write(histogram, row, offset + REGIONS * NAMES + HISTOGRAM);
    }

    private static void nameShares(Picture picture, int[] interior, float[] row, int offset) {
        int[][] counts = new int[REGIONS][NAMES];
        int[] pixels = new int[REGIONS];
        int width = picture.width();
        int height = picture.height();
        for (int i : interior) {
            int name = ColorNames.of(LabColor.index(picture.rgb(i)));
            int y = i / width;
            int band = 1 + y * BANDS / height;
            count(counts, pixels, 0, name);
            count(counts, pixels, band, name);
            if (isMiddle(i - y * width, width) && isMiddle(y, height)) {
                count(counts, pixels, MIDDLE, name);
            }
        }
        for (int region = 0; region < REGIONS; region++) {
            for (int name = 0; name < NAMES && pixels[region] > 0; name++) {
                row[offset + region * NAMES + name] = (float) counts[region][name] / pixels[region];
            }
        }
    }

    private static void count(int[][] counts, int[] pixels, int region, int name) {
        counts[region][name]++;
        pixels[region]++;
    }

    private static boolean isMiddle(int position, int extent) {
        return 4 * position >= extent && 4 * position < 3 * extent;
    }

    private static void coarseHistogram(ColorHistogram histogram, float[] row, int offset) {
        for (int k = 0; k < histogram.colors().length; k++) {
            int color = histogram.colors()[k];
            row[offset + bin(color)] += (float) histogram.counts()[k] / histogram.pixels();
        }
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
