package io.github.pokecap.training;

import io.github.pokecap.image.Picture;

/** Pictures as they would be if their images had been small: averaged down to a few pixels, and interpolated again. */
final class CoarseCopy {
    /** A small thumbnail, a usual one, and a large one. */
    private static final int[] SIDES = {48, 64, 96};

    /** Red, green, blue, and how much of a pixel is foreground. */
    private static final int CHANNELS = 4;

    private CoarseCopy() {}

    /** The copy of the picture with this number, which chooses among three sizes; the picture itself if it is smaller. */
    static Picture of(Picture picture, int number) {
        int side = SIDES[number % SIDES.length];
        int longest = Math.max(picture.width(), picture.height());
        return longest <= side ? picture : reduced(picture, (double) side / longest);
    }

    private static Picture reduced(Picture picture, double scale) {
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        return enlarged(averaged(picture, width, height), width, height, picture);
    }

    /** Means over the pixels that fall into each cell; every cell has one, as there are more pixels than cells. */
    private static float[] averaged(Picture picture, int width, int height) {
        float[] sums = new float[width * height * CHANNELS];
        int[] counts = new int[width * height];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int pixel = y * picture.width() + x;
                int cell = y * height / picture.height() * width + x * width / picture.width();
                int rgb = picture.rgb(pixel);
                sums[cell * CHANNELS] += rgb >> 16;
                sums[cell * CHANNELS + 1] += rgb >> 8 & 255;
                sums[cell * CHANNELS + 2] += rgb & 255;
                sums[cell * CHANNELS + 3] += picture.isForeground(pixel) ? 1 : 0;
                counts[cell]++;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= counts[i / CHANNELS];
        }
        return sums;
    }

    /** Bilinear between the middles of the cells; beyond the outermost middles as they are. */
    private static Picture enlarged(float[] cells, int width, int height, Picture like) {
        int[] rgb = new int[like.width() * like.height()];
        boolean[] foreground = new boolean[rgb.length];
        float[] mixed = new float[CHANNELS];
        for (int y = 0; y < like.height(); y++) {
            float row = middle(y, height, like.height());
            for (int x = 0; x < like.width(); x++) {
                mix(cells, width, height, middle(x, width, like.width()), row, mixed);
                int pixel = y * like.width() + x;
                rgb[pixel] = Math.round(mixed[0]) << 16 | Math.round(mixed[1]) << 8 | Math.round(mixed[2]);
                foreground[pixel] = mixed[3] >= 0.5f;
            }
        }
        return new Picture(like.width(), like.height(), rgb, foreground, like.frame());
    }

    /** Where the middle of a pixel lies, counted in cells from the middle of the first. */
    private static float middle(int pixel, int cells, int pixels) {
        return Math.max(0, Math.min(cells - 1, (pixel + 0.5f) * cells / pixels - 0.5f));
    }

    private static void mix(float[] cells, int width, int height, float x, float y, float[] mixed) {
        int left = (int) x;
        int top = (int) y;
        int right = Math.min(width - 1, left + 1);
        int bottom = Math.min(height - 1, top + 1);
        for (int channel = 0; channel < CHANNELS; channel++) {
            float upper = between(
                    cells[(top * width + left) * CHANNELS + channel],
                    cells[(top * width + right) * CHANNELS + channel],
                    x - left);
            float lower = between(
                    cells[(bottom * width + left) * CHANNELS + channel],
                    cells[(bottom * width + right) * CHANNELS + channel],
                    x - left);
            mixed[channel] = between(upper, lower, y - top);
        }
    }

    private static float between(float from, float to, float share) {
        return from + (to - from) * share;
    }
}
