package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;

/** The lightness of a picture, its background painted white so that what stood behind the subject does not matter. */
final class GrayPlane {
    private GrayPlane() {}

    /** One byte a pixel, row by row (Rec. 601 luma). */
    static byte[] of(Picture picture) {
        byte[] gray = new byte[picture.width() * picture.height()];
        for (int i = 0; i < gray.length; i++) {
            gray[i] = picture.isForeground(i) ? (byte) luma(picture.rgb(i)) : (byte) 255;
        }
        return gray;
    }

    /** The same, centred on a white square and shrunk to {@code side} pixels a side by averaging. */
    static float[] square(Picture picture, int side) {
        int extent = Math.max(picture.width(), picture.height());
        if (extent >= side) {
            return shrunk(picture, side);
        }
        float[] small = shrunk(picture, extent);
        float[] enlarged = new float[side * side];
        for (int i = 0; i < enlarged.length; i++) {
            enlarged[i] = small[i / side * extent / side * extent + i % side * extent / side];
        }
        return enlarged;
    }

    private static float[] shrunk(Picture picture, int side) {
        int width = picture.width();
        int height = picture.height();
        int extent = Math.max(width, height);
        float[] darkness = new float[side * side];
        int[] pixels = new int[side * side];
        byte[] gray = of(picture);
        int left = (extent - width) / 2;
        int top = (extent - height) / 2;
        for (int y = 0; y < extent; y++) {
            int cellRow = y * side / extent * side;
            for (int x = 0; x < extent; x++) {
                pixels[cellRow + x * side / extent]++;
            }
        }
        for (int y = 0; y < height; y++) {
            int cellRow = (y + top) * side / extent * side;
            for (int x = 0; x < width; x++) {
                darkness[cellRow + (x + left) * side / extent] += 255 - (gray[y * width + x] & 255);
            }
        }
        for (int i = 0; i < darkness.length; i++) {
            darkness[i] = 255 - darkness[i] / pixels[i];
        }
        return darkness;
    }

    private static int luma(int rgb) {
        return (299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255) + 500) / 1000;
    }
}
