package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;

/**
 * The colours of the parts of a subject, without its rim.
 *
 * @param histograms of the whole subject, of its bands from top to bottom, and of its middle; not to be changed
 */
record ColorRegions(ColorHistogram[] histograms) {
    private static final int BANDS = 3;
    private static final int MIDDLE = BANDS + 1;

    /** How many regions there are. */
    static final int COUNT = MIDDLE + 1;

    /** Worked out once for all extractors that look at a picture. */
    static ColorRegions of(Picture picture) {
        return picture.derived(ColorRegions.class, ColorRegions::count);
    }

    /** All of the subject. */
    ColorHistogram whole() {
        return histograms[0];
    }

    /** The histograms of the whole subject, of its bands from top to bottom, and of its middle. */
    private static ColorRegions count(Picture picture) {
        Mask interior = Interior.of(picture);
        int width = picture.width();
        int height = picture.height();
        ColorHistogram[] regions = new ColorHistogram[COUNT];
        ColorHistogram.Counter counter = new ColorHistogram.Counter();
        for (int band = 0; band < BANDS; band++) {
            addTo(counter, picture, interior, new Box(0, width, edge(band, height), edge(band + 1, height)));
            regions[1 + band] = counter.histogram();
        }
        Box middle = new Box((width + 3) / 4, (3 * width + 3) / 4, (height + 3) / 4, (3 * height + 3) / 4);
        addTo(counter, picture, interior, middle);
        regions[MIDDLE] = counter.histogram();
        for (int band = 0; band < BANDS; band++) {
            counter.add(regions[1 + band]);
        }
        regions[0] = counter.histogram();
        return new ColorRegions(regions);
    }

    private static int edge(int band, int height) {
        return (band * height + BANDS - 1) / BANDS;
    }

    /** The columns and rows of a region, from the first to the one after the last. */
    private record Box(int left, int right, int top, int bottom) {}

    private static void addTo(ColorHistogram.Counter counter, Picture picture, Mask interior, Box box) {
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
}
