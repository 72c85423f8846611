package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Arrays;

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
        int width = picture.width();
        Mask mask = Mask.of(picture);
        int[] everywhere = everywhere(picture);
        int[][] darkness = new int[picture.height()][];
        for (int y = 0; y < darkness.length; y++) {
            int[] row = Arrays.copyOfRange(everywhere, y * width, (y + 1) * width);
            darkness[y] = row;
            for (int from = mask.nextOutside(y, 0); from < width; ) {
                int to = mask.nextInside(y, from);
                Arrays.fill(row, from, to, 0);
                from = mask.nextOutside(y, to);
            }
        }
        return new GrayPlane(darkness);
    }

    /** The background's as well: with no question in it and one index for both arrays, HotSpot makes vectors of the loop. */
    private static int[] everywhere(Picture picture) {
        int[] darkness = new int[picture.width() * picture.height()];
        for (int i = 0; i < darkness.length; i++) {
            darkness[i] = 255 - luma(picture.rgb(i));
        }
        return darkness;
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

    /**
     * 0.299 of red, 0.587 of green and 0.114 of blue, rounded. By shifts that know no sign: of a division, and of the other shift,
     * HotSpot makes no vectors, which takes five times as long.
     */
    private static int luma(int rgb) {
        int thousandths = 299 * (rgb >>> 16 & 255) + 587 * (rgb >>> 8 & 255) + 114 * (rgb & 255) + 500;
        // An eighth, and of it the 125th: exact for as many thousandths as there can be.
        return ((thousandths >>> 3) * 33_555) >>> 22;
    }
}
