package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Arrays;

/**
 * The subject of a picture, moved and scaled so that its centre of mass lies in the middle of a square and its spread
 * is always the same. A long tail shrinks a creature in its bounding box; here it does not, so that bodies and legs of
 * two creatures come to lie on one another.
 *
 * @param gray {@link #SIDE} squared lightnesses, row by row, 0 to 255; white around the subject
 * @param mask as many coverages, 0 to 255
 */
record CenteredSubject(float[] gray, float[] mask) {
    static final int SIDE = 128;

    /** Root mean square distance of the foreground from its centre, in pixels of the square. */
    private static final double SPREAD = 25.6;

    /** A subject of a few pixels is not blown up to a square full of it. */
    private static final double LEAST_SPREAD = 8;

    /** Worked out once for all extractors that look at a picture. */
    static CenteredSubject of(Picture picture) {
        return picture.derived(CenteredSubject.class, CenteredSubject::center);
    }

    private static CenteredSubject center(Picture picture) {
        Mask mask = Mask.of(picture);
        int[][] cover = new int[picture.height()][picture.width()];
        long area = 0;
        long sumX = 0;
        long sumY = 0;
        long squares = 0;
        for (int y = 0; y < cover.length; y++) {
            for (int x = mask.nextInside(y, 0); x < mask.width(); x = mask.nextInside(y, x)) {
                int end = mask.nextOutside(y, x);
                Arrays.fill(cover[y], x, end, 255);
                long run = (long) end - x;
                area += run;
                sumX += run * (x + end - 1) / 2;
                sumY += run * y;
                squares += Silhouette.squaresBelow(end) - Silhouette.squaresBelow(x) + run * y * y;
                x = end;
            }
        }
        double centerX = (double) sumX / Math.max(1, area);
        double centerY = (double) sumY / Math.max(1, area);
        double variance = (double) squares / Math.max(1, area) - centerX * centerX - centerY * centerY;
        double pixel = Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, variance))) / SPREAD;
        int[] columns = edges(centerX + 0.5, pixel);
        int[] rows = edges(centerY + 0.5, pixel);
        float[] gray = CellMeans.of(GrayPlane.of(picture).darkness(), columns, rows);
        for (int i = 0; i < gray.length; i++) {
            gray[i] = 255 - gray[i];
        }
        return new CenteredSubject(gray, CellMeans.of(cover, columns, rows));
    }

    /** Where the pixels of the square begin in the picture, and where the last one ends. */
    private static int[] edges(double center, double pixel) {
        int[] edges = new int[SIDE + 1];
        for (int i = 0; i <= SIDE; i++) {
            edges[i] = (int) Math.round(center + (i - SIDE / 2) * pixel);
        }
        return edges;
    }
}
