package io.github.pokecap.image;

import java.util.List;

/** Pixels of like colour: their mean, how many of them lie on each side of the image, and how far they scatter. */
final class ColorCluster {
    private final int[] onSide = new int[4];
    private final double[] sum = new double[3];
    private final double[] mean = new double[3];
    private int count;
    private double squares;
    private int measured;

    /** The one whose mean is nearest to a pixel; the first of equals. */
    static ColorCluster nearest(List<ColorCluster> clusters, LabImage image, int pixel) {
        ColorCluster nearest = clusters.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (ColorCluster cluster : clusters) {
            double distance = cluster.distance(image, pixel);
            if (distance < least) {
                least = distance;
                nearest = cluster;
            }
        }
        return nearest;
    }

    void add(LabImage image, int pixel, int side) {
        count++;
        onSide[side]++;
        for (int channel = 0; channel < 3; channel++) {
            sum[channel] += image.value(pixel, channel);
            mean[channel] = sum[channel] / count;
        }
    }

    void measure(LabImage image, int pixel) {
        double distance = distance(image, pixel);
        squares += distance * distance;
        measured++;
    }

    double distance(LabImage image, int pixel) {
        return image.distance(pixel, mean[0], mean[1], mean[2]);
    }

    int count() {
        return count;
    }

    int onSide(int side) {
        return onSide[side];
    }

    /** Root of the mean squared distance from the mean. */
    double scatter() {
        return measured == 0 ? 0 : Math.sqrt(squares / measured);
    }
}
