package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Map;

/**
 * The colours of a picture's subject: the share of each basic colour name, and its lead, over the whole subject, over three bands
 * from top to bottom and over its middle; a histogram over lightness, hue and chroma; its {@link DominantColors}; and, unless
 * a model was learnt before there were any, its {@link SalientColors} and their leads.
 */
final class ColorExtractor implements GlobalExtractor {
    private static final int NAMES = ColorNames.NAMES.size();
    private static final int BANDS = 3;
    private static final int MIDDLE = BANDS + 1;
    private static final int REGIONS = MIDDLE + 1;
    private static final int HUES = 18;
    private static final int GRAYS = 6;
    private static final int HISTOGRAM = HUES * 2 + GRAYS;
    private static final int BEFORE_SALIENCE =
            REGIONS * 2 * NAMES + HISTOGRAM + DominantColors.COUNT * DominantColors.NUMBERS;
    private static final float GRAY_CHROMA = 10;
    private static final float STRONG_CHROMA = 40;

    private static final String SALIENCE = "salience";
    private static final int POWERS = 2;

    /** How many powers of salience there are, 0 in older models. */
    private final int powers;

    private ColorExtractor(int powers) {
        this.powers = powers;
    }

    static ColorExtractor usual() {
        return new ColorExtractor(POWERS);
    }

    static ColorExtractor of(Map<String, Double> settings) {
        for (int powers : new int[] {0, POWERS}) {
            ColorExtractor extractor = new ColorExtractor(powers);
            if (settings.equals(extractor.settings())) {
                return extractor;
            }
        }
        throw new IllegalArgumentException("colors are " + usual().settings()
                + " or without settings in this version of PokeCap, not " + settings
                + "; train again, or caption with the version that trained");
    }

    /** The bin of each {@link LabColor}. */
    private static final byte[] BINS = bins();

    @Override
    public String name() {
        return "color";
    }

    @Override
    public Map<String, Double> settings() {
        return powers == 0 ? Map.of() : Map.of(SALIENCE, (double) powers);
    }

    @Override
    public int length() {
        return BEFORE_SALIENCE + powers * 2 * NAMES;
    }

    @Override
    public void extract(Picture picture, float[] row, int offset) {
        ColorHistogram[] regions = regions(picture, Interior.of(picture));
        for (int region = 0; region < REGIONS; region++) {
            nameShares(regions[region], row, offset + region * 2 * NAMES);
        }
        coarseHistogram(regions[0], row, offset + REGIONS * 2 * NAMES);
        DominantColors.write(regions[0], row, offset + REGIONS * 2 * NAMES + HISTOGRAM);
        int shares = offset + BEFORE_SALIENCE;
        SalientColors.write(regions[0], powers, row, shares);
        for (int power = 0; power < powers; power++) {
            writeLeads(row, shares + power * NAMES, shares + (powers + power) * NAMES);
        }
    }

    /** The histograms of the whole subject, of its bands from top to bottom, and of its middle. */
    private static ColorHistogram[] regions(Picture picture, Mask interior) {
        int width = picture.width();
        int height = picture.height();
        ColorHistogram[] regions = new ColorHistogram[REGIONS];
        ColorHistogram.Counter counter = new ColorHistogram.Counter();
        for (int band = 0; band < BANDS; band++) {
            count(picture, interior, new Box(0, width, edge(band, height), edge(band + 1, height)), counter);
            regions[1 + band] = counter.histogram();
        }
        Box middle = new Box((width + 3) / 4, (3 * width + 3) / 4, (height + 3) / 4, (3 * height + 3) / 4);
        count(picture, interior, middle, counter);
        regions[MIDDLE] = counter.histogram();
        for (int band = 0; band < BANDS; band++) {
            counter.add(regions[1 + band]);
        }
        regions[0] = counter.histogram();
        return regions;
    }

    private static int edge(int band, int height) {
        return (band * height + BANDS - 1) / BANDS;
    }

    /** The columns and rows of a region, from the first to the one after the last. */
    private record Box(int left, int right, int top, int bottom) {}

    private static void count(Picture picture, Mask interior, Box box, ColorHistogram.Counter counter) {
        for (int y = box.top(); y < box.bottom(); y++) {
            int first = y * picture.width();
            int x = interior.nextInside(y, box.left());
            while (x < box.right()) {
                int end = Math.min(box.right(), interior.nextOutside(y, x));
                for (; x < end; x++) {
                    counter.add(LabColor.index(picture.rgb(first + x)));
                }
                x = interior.nextInside(y, x);
            }
        }
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
    private static void writeLeads(float[] row, int shares, int offset) {
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
