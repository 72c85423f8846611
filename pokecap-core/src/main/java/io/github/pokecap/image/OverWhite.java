package io.github.pokecap.image;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** Lays pixels with alpha over white. */
final class OverWhite {
    private static final int ALPHA = 3;

    /** A stripe at a time is laid in place; all at once would need as much memory again. */
    private static final int STRIPE_ROWS = 256;

    private OverWhite() {}

    /**
     * Lays BGRA over white and keeps its alpha.
     *
     * @param bgra 8 bits, 4 channels, alpha not multiplied in; changed
     */
    static Pixels of(Mat bgra, int imageWidth, int imageHeight) {
        for (int from = 0; from < bgra.rows(); from += STRIPE_ROWS) {
            int to = Math.min(bgra.rows(), from + STRIPE_ROWS);
            try (MatScope scope = new MatScope()) {
                lay(scope.own(bgra.rowRange(from, to)), scope.own(bgra.rowRange(from, to)), scope);
            }
        }
        return new Pixels(bgra, imageWidth, imageHeight);
    }

    /** Two headers of the same rows: with one, OpenCV copies them before it multiplies. */
    private static void lay(Mat rows, Mat again, MatScope scope) {
        Mat alpha = alpha(rows, scope);
        Mat hidden = scope.mat();
        Core.bitwise_not(alpha, hidden);
        Mat white = scope.mat();
        Imgproc.cvtColor(hidden, white, Imgproc.COLOR_GRAY2BGRA);
        Imgproc.cvtColor(rows, again, Imgproc.COLOR_RGBA2mRGBA);
        Core.add(again, white, again);
        Core.insertChannel(alpha, again, ALPHA);
    }

    /** The alpha of BGRA. */
    static Mat alpha(Mat bgra, MatScope scope) {
        Mat alpha = scope.own(new Mat(bgra.rows(), bgra.cols(), CvType.CV_8UC1));
        Core.extractChannel(bgra, alpha, ALPHA);
        return alpha;
    }
}
