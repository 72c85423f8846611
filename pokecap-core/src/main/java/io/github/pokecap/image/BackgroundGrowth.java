package io.github.pokecap.image;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells subject from background in an image without transparency: the background grows inward from the border over all
 * pixels that look like it. What it does not reach is the subject.
 *
 * <p>A region of the background's colour that the subject encloses stays with the subject. It may be a gap between arm
 * and body or a white belly; to lose the belly would cost more than to keep the gap.
 */
final class BackgroundGrowth {
    /** Differences that compression makes in one flat colour. */
    private static final double NOISE = 6;

    private static final double SCATTERS = 2.5;
    private static final double LEAST_TOLERANCE = 8;
    private static final double MOST_TOLERANCE = 20;
    /** How much farther a soft shadow or a gradient may lead, as long as it has no edge. */
    private static final double SOFT = 20;
    /** An outline that is blurred over 4 pixels is still steeper, even between light grey and white. */
    private static final double SOFT_SLOPE = 2.5;

    /** A sprite on a large canvas is a subject; less is dust. */
    private static final double LEAST_SUBJECT = 0.005;

    private static final double MOST_SUBJECT = 0.98;
    /** Parts smaller than this share of the largest one are specks; a flame or a star beside the body is larger. */
    private static final double SPECK = 0.01;
    /** A background with objects in it leaves many parts and no main one. */
    private static final double MAIN_PART = 0.5;

    private final LabImage image;
    private final List<ColorCluster> backgrounds;
    private final double[] tolerances;

    private BackgroundGrowth(LabImage image, List<ColorCluster> backgrounds) {
        this.image = image;
        this.backgrounds = backgrounds;
        this.tolerances =
                backgrounds.stream().mapToDouble(BackgroundGrowth::tolerance).toArray();
    }

    /** True where the subject is on a background of these colours, at least one; null if it is no plausible subject. */
    static boolean @Nullable [] subject(LabImage image, List<ColorCluster> backgrounds) {
        return new BackgroundGrowth(image, backgrounds).subject();
    }

    private static double tolerance(ColorCluster cluster) {
        return Math.min(MOST_TOLERANCE, Math.max(LEAST_TOLERANCE, NOISE + SCATTERS * cluster.scatter()));
    }

    private boolean @Nullable [] subject() {
        Parts background = new Parts(image.width(), image.height(), backgroundLike());
        boolean[] subject = background.notConnectedToBorder();
        Parts parts = new Parts(image.width(), image.height(), subject);
        int main = parts.largest();
        boolean[] cleaned = parts.atLeast(Math.max(1, (int) (SPECK * main)));
        int left = Parts.count(cleaned);
        double share = (double) left / image.size();
        boolean plausible = share >= LEAST_SUBJECT && share <= MOST_SUBJECT && main >= MAIN_PART * left;
        return plausible ? cleaned : null;
    }

    private boolean[] backgroundLike() {
        boolean[] like = new boolean[image.size()];
        for (int pixel = 0; pixel < like.length; pixel++) {
            double excess = excess(pixel);
            like[pixel] = excess <= 0 || (excess <= SOFT && image.slope(pixel) <= SOFT_SLOPE);
        }
        return like;
    }

    /** How far a pixel is beyond the tolerance of the background colour that fits it best. */
    private double excess(int pixel) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < tolerances.length; i++) {
            least = Math.min(least, backgrounds.get(i).distance(image, pixel) - tolerances[i]);
        }
        return least;
    }
}
