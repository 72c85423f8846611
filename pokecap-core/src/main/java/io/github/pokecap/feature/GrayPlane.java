package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;

/**
 * How dark a picture is, its background painted white so that what stood behind the subject does not matter.
 *
 * @param darkness its rows from top to bottom: 0 for white, 255 for black (Rec. 601 luma); not to be changed
 */
record GrayPlane(int[][] darkness) {
    /** Worked out once for all extractors that look at a picture. */
    static GrayPlane of(Picture picture) {
        return picture.derived(GrayPlane.class, GrayPlane::measure);
    }

    private static GrayPlane measure(Picture picture) {
        int[][] darkness = new int[picture.height()][picture.width()];
        int i = 0;
        for (int[] row : darkness) {
            for (int x = 0; x < row.length; x++, i++) {
                row[x] = picture.isForeground(i) ? 255 - luma(picture.rgb(i)) : 0;
            }
        }
        return new GrayPlane(darkness);
    }

    /** One byte a pixel, row by row, 255 for white. */
    byte[] lightness() {
        int width = darkness[0].length;
        byte[] lightness = new byte[darkness.length * width];
        for (int i = 0; i < lightness.length; i++) {
            lightness[i] = (byte) (255 - darkness[i / width][i % width]);
        }
        return lightness;
    }

    /** The lightness, centred on a white square and brought to {@code side} pixels a side by averaging. */
    float[] square(int side) {
        int height = darkness.length;
        int width = darkness[0].length;
        int extent = Math.max(width, height);
        float[] square = CellMeans.of(
                darkness, edges(extent, side, (extent - width) / 2), edges(extent, side, (extent - height) / 2));
        for (int i = 0; i < square.length; i++) {
            square[i] = 255 - square[i];
        }
        return square;
    }

    /** Where the pixels of the square begin: with the first pixel in them, or, in a tiny picture, in the one they cut. */
    private static int[] edges(int extent, int side, int margin) {
        int[] edges = new int[side + 1];
        for (int i = 0; i <= side; i++) {
            edges[i] = (extent < side ? i * extent : i * extent + side - 1) / side - margin;
        }
        return edges;
    }

    private static int luma(int rgb) {
        return (299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255) + 500) / 1000;
    }
}
