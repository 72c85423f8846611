package io.github.pokecap.image;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** Lays pixels with alpha over white. */
final class OverWhite {
    /** A stripe at a time keeps the intermediate planes small next to the image. */
    private static final int STRIPE_ROWS = 256;

    private OverWhite() {}

    /**
     * Splits BGRA into colour over white and alpha.
     *
     * @param bgra 8 bits, 4 channels, alpha not multiplied in
     */
    static Pixels of(Mat bgra, int imageWidth, int imageHeight, MatScope scope) {
        Mat color = scope.own(new Mat(bgra.rows(), bgra.cols(), CvType.CV_8UC3));
        Mat alpha = scope.own(new Mat(bgra.rows(), bgra.cols(), CvType.CV_8UC1));
        for (int from = 0; from < bgra.rows(); from += STRIPE_ROWS) {
            int to = Math.min(bgra.rows(), from + STRIPE_ROWS);
            try (MatScope stripe = new MatScope()) {
                blend(
                        stripe.own(bgra.rowRange(from, to)),
                        stripe.own(color.rowRange(from, to)),
                        stripe.own(alpha.rowRange(from, to)),
                        stripe);
            }
        }
        return new Pixels(color, alpha, imageWidth, imageHeight);
    }

    private static void blend(Mat bgra, Mat color, Mat alpha, MatScope scope) {
        Core.extractChannel(bgra, alpha, 3);
        Mat white = scope.mat();
        Core.bitwise_not(alpha, white);
        Mat whites = scope.mat();
        Imgproc.cvtColor(white, whites, Imgproc.COLOR_GRAY2BGR);
        Mat weighted = scope.mat();
        Imgproc.cvtColor(bgra, weighted, Imgproc.COLOR_RGBA2mRGBA);
        Imgproc.cvtColor(weighted, color, Imgproc.COLOR_BGRA2BGR);
        Core.add(color, whites, color);
    }
}
