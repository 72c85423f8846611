package io.github.pokecap.image;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/**
 * What an image shows, at working size.
 *
 * @param color 8 bits: BGR, or BGRA whose alpha is the coverage
 * @param coverage 8 bits: how much of each pixel is subject, 255 for all of it
 */
record Subject(Mat color, Mat coverage) {
    /** Pixels of at least this coverage are foreground. */
    static final int HALF = 128;

    /** Fewer see-through pixels than this share are rounded corners, not a cut-out subject. */
    private static final double LEAST_TRANSPARENT = 0.005;

    /** A wall, a page, a chequered screen. More are a gradient or a photograph, which growth loses its way in. */
    private static final int MOST_PLAIN = 2;
    /** Of the pixels of one plain colour, compressed or grainy; those of a gradient scatter more. */
    private static final double MOST_SCATTER = 4;

    private static final Scalar WHITE = new Scalar(255, 255, 255);

    /**
     * Finds the subject: by transparency if there is some, else by the background.
     *
     * <p>The background that was found becomes white, as it is in a transparent image, so that both give nearly the
     * same picture.
     */
    static Subject find(Pixels pixels, MatScope scope) {
        if (!pixels.hasAlpha()) {
            return inFront(pixels.mat(), scope);
        }
        Mat alpha = OverWhite.alpha(pixels.mat(), scope);
        if (isCutOut(alpha, scope)) {
            return new Subject(pixels.mat(), alpha);
        }
        Mat color = scope.mat();
        Imgproc.cvtColor(pixels.mat(), color, Imgproc.COLOR_BGRA2BGR);
        return inFront(color, scope);
    }

    private static Subject inFront(Mat color, MatScope scope) {
        Mat coverage = onPlainGround(color, scope);
        if (coverage == null) {
            coverage = PhotoSubject.coverage(color, scope);
        }
        if (coverage == null) {
            return new Subject(color, ellipse(color, scope));
        }
        Mat background = scope.mat();
        Core.bitwise_not(coverage, background);
        color.setTo(WHITE, background);
        return new Subject(color, coverage);
    }

    private static @Nullable Mat onPlainGround(Mat color, MatScope scope) {
        LabImage image = LabImage.of(color, scope);
        List<ColorCluster> backgrounds = BorderColors.of(image);
        if (!isPlain(backgrounds)) {
            return null;
        }
        boolean[] found = BackgroundGrowth.subject(image, backgrounds);
        return found == null ? null : coverage(color, found, scope);
    }

    private static boolean isPlain(List<ColorCluster> backgrounds) {
        return !backgrounds.isEmpty()
                && backgrounds.size() <= MOST_PLAIN
                && backgrounds.stream().allMatch(background -> background.scatter() <= MOST_SCATTER);
    }

    private static boolean isCutOut(Mat alpha, MatScope scope) {
        Mat transparent = scope.mat();
        Core.inRange(alpha, new Scalar(0), new Scalar(HALF - 1), transparent);
        return Core.countNonZero(transparent) >= LEAST_TRANSPARENT * alpha.total();
    }

    /**
     * For patterns and single colours, where no background can be told: the ellipse that touches all four
     * sides. People put what they photograph in the middle; the corners are the place least likely to show it, and the
     * whole frame is kept.
     */
    private static Mat ellipse(Mat color, MatScope scope) {
        int width = color.cols();
        int height = color.rows();
        boolean[] inside = new boolean[width * height];
        for (int pixel = 0; pixel < inside.length; pixel++) {
            int row = pixel / width;
            double x = fromCentre(pixel % width, width);
            double y = fromCentre(row, height);
            inside[pixel] = x * x + y * y <= 1;
        }
        return coverage(color, inside, scope);
    }

    /** From -1 to 1 across the image, measured at the middle of the pixel. */
    private static double fromCentre(int position, int length) {
        return (2.0 * position + 1) / length - 1;
    }

    private static Mat coverage(Mat color, boolean[] mask, MatScope scope) {
        byte[] bytes = new byte[mask.length];
        for (int pixel = 0; pixel < mask.length; pixel++) {
            bytes[pixel] = (byte) (mask[pixel] ? 255 : 0);
        }
        Mat coverage = scope.own(new Mat(color.rows(), color.cols(), CvType.CV_8UC1));
        coverage.put(0, 0, bytes);
        return coverage;
    }
}
