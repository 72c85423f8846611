package io.github.pokecap.image;

import java.util.ArrayList;
import java.util.List;

/**
 * The colours of the background, as the border of an image shows them.
 *
 * <p>The pixels of the border are gathered into clusters. The largest is background. Another one is as well if it
 * shows on two sides or fills most of one: a subject that reaches the border mostly does so on a part of one side.
 */
final class BorderColors {
    /** Thick enough not to hang on one row, thin enough not to reach the subject. */
    private static final int RING = 2;
    /** Half of the difference between, say, two reds that people give two names. */
    private static final double RADIUS = 15;
    /** A gradient between far colours falls into about 6; a photograph's border into more. */
    private static final int MOST_BACKGROUNDS = 6;

    private static final int MOST_CLUSTERS = 24;
    private static final double LEAST_SHARE = 0.03;
    private static final double LEAST_SHARE_OF_SIDE = 0.03;
    private static final double MOST_OF_A_SIDE = 0.6;
    private static final double UNIFORM = 0.5;

    private final LabImage image;
    private final List<ColorCluster> clusters = new ArrayList<>();
    private final int[] sidePixels = new int[4];
    private int ringPixels;

    private BorderColors(LabImage image) {
        this.image = image;
    }

    /** The background's colours, largest first; none if the border has too many to be a background. */
    static List<ColorCluster> of(LabImage image) {
        return new BorderColors(image).find();
    }

    private List<ColorCluster> find() {
        // Two passes: the first moves the centres to their colours, the second measures how the pixels lie around them.
        eachRingPixel(this::gather);
        eachRingPixel(
                (pixel, side) -> ColorCluster.nearest(clusters, image, pixel).measure(image, pixel));
        List<ColorCluster> backgrounds = clusters.stream()
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .filter(this::isBackground)
                .toList();
        int covered = backgrounds.stream().mapToInt(ColorCluster::count).sum();
        boolean uniform = backgrounds.size() <= MOST_BACKGROUNDS && covered >= UNIFORM * ringPixels;
        return uniform ? backgrounds : List.of();
    }

    private interface RingVisitor {
        void visit(int pixel, int side);
    }

    private void eachRingPixel(RingVisitor visitor) {
        for (int y = 0; y < image.height(); y++) {
            int fromEnd = image.height() - 1 - y;
            boolean inner = y >= RING && fromEnd >= RING;
            for (int x = 0; x < image.width(); x++) {
                if (inner && x == RING && image.width() > 2 * RING) {
                    x = image.width() - RING;
                }
                int side = y < RING ? 0 : fromEnd < RING ? 1 : x < image.width() / 2 ? 2 : 3;
                visitor.visit(y * image.width() + x, side);
            }
        }
    }

    private void gather(int pixel, int side) {
        ringPixels++;
        sidePixels[side]++;
        if (!clusters.isEmpty()) {
            ColorCluster nearest = ColorCluster.nearest(clusters, image, pixel);
            if (nearest.distance(image, pixel) <= RADIUS || clusters.size() == MOST_CLUSTERS) {
                nearest.add(image, pixel, side);
                return;
            }
        }
        ColorCluster cluster = new ColorCluster();
        cluster.add(image, pixel, side);
        clusters.add(cluster);
    }

    private boolean isBackground(ColorCluster cluster) {
        int largest = clusters.stream().mapToInt(ColorCluster::count).max().orElse(0);
        if (cluster.count() == largest) {
            return true;
        }
        int sides = 0;
        boolean fillsOne = false;
        for (int side = 0; side < sidePixels.length; side++) {
            sides += cluster.onSide(side) > LEAST_SHARE_OF_SIDE * sidePixels[side] ? 1 : 0;
            fillsOne |= cluster.onSide(side) > MOST_OF_A_SIDE * sidePixels[side];
        }
        return cluster.count() >= LEAST_SHARE * ringPixels && (sides > 1 || fillsOne);
    }
}
