package io.github.pokecap.image;

import java.util.Arrays;

/**
 * How hard it is to get from the border of an image to each of its pixels: the least sum, over all ways, of the colour
 * steps on the way, where a step that the border itself makes is free (Wei and others, <i>Geodesic Saliency Using
 * Background Priors</i>, 2012). Ground is easily reached however its light changes; a subject has an edge around it.
 */
final class BorderDistance {
    /** Scans in turn from the top left and the bottom right; more change next to nothing. */
    private static final int SCANS = 4;
    /** Beyond it only how far, not whether, a pixel is cut off. */
    private static final float MOST = 60;
    /** Pixels from the side that tell how rough the ground is. */
    private static final int RING = 4;
    /** Most of the ring is ground; the rest may be a subject that reaches the border, with its edges. */
    private static final double SHARE = 0.7;
    /** Rougher ground than this would make the edges of most subjects free too. */
    private static final double MOST_FREE = 5;

    private final LabImage image;
    private final float[] distance;
    private final double free;

    private BorderDistance(LabImage image) {
        this.image = image;
        this.distance = new float[image.size()];
        this.free = Math.min(MOST_FREE, roughness());
    }

    /** Of each pixel, 0 to 60. */
    static float[] of(LabImage image) {
        return new BorderDistance(image).scan();
    }

    private float[] scan() {
        int width = image.width();
        int last = image.size() - 1;
        for (int pixel = 0; pixel <= last; pixel++) {
            distance[pixel] = fromBorder(pixel) == 0 ? 0 : MOST;
        }
        for (int scan = 0; scan < SCANS; scan += 2) {
            for (int pixel = width + 1; pixel < last - width; pixel++) {
                reach(pixel, pixel - 1);
                reach(pixel, pixel - width);
            }
            for (int pixel = last - width - 1; pixel > width; pixel--) {
                reach(pixel, pixel + 1);
                reach(pixel, pixel + width);
            }
        }
        return distance;
    }

    /** The pixels at both ends of a row are 0 already: no way around the edge of the image is shorter. */
    private void reach(int pixel, int from) {
        float known = distance[pixel];
        if (distance[from] < known) {
            double step = Math.max(0, image.distance(pixel, from) - free);
            distance[pixel] = (float) Math.min(known, distance[from] + step);
        }
    }

    /** The step to the neighbour that most pixels near the border do not exceed. */
    private double roughness() {
        int width = image.width();
        double[] steps = new double[image.size()];
        int count = 0;
        for (int pixel = width + 1; pixel < steps.length; pixel++) {
            if (pixel % width > 0 && fromBorder(pixel) < RING) {
                steps[count++] = Math.max(image.distance(pixel, pixel - 1), image.distance(pixel, pixel - width));
            }
        }
        Arrays.sort(steps, 0, count);
        return count == 0 ? 0 : steps[(int) (SHARE * (count - 1))];
    }

    private int fromBorder(int pixel) {
        int x = pixel % image.width();
        int y = pixel / image.width();
        return Math.min(Math.min(x, image.width() - 1 - x), Math.min(y, image.height() - 1 - y));
    }
}
