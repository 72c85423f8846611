package io.github.pokecap.image;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** What is done with the alpha of BGRA pixels. */
final class Alpha {
    /** A stripe at a time is multiplied in place; all at once would need as much memory again. */
    private static final int STRIPE_ROWS = 256;

    private Alpha() {}

    /**
     * Multiplies alpha in.
     *
     * @param bgra 8 bits, 4 channels, alpha not multiplied in; changed
     */
    static Pixels multiplied(Mat bgra, int imageWidth, int imageHeight) {
        for (int from = 0; from < bgra.rows(); from += STRIPE_ROWS) {
            int to = Math.min(bgra.rows(), from + STRIPE_ROWS);
            try (MatScope scope = new MatScope()) {
                // Two headers of the same rows: with one, OpenCV copies them first.
                Mat rows = scope.own(bgra.rowRange(from, to));
                Imgproc.cvtColor(rows, scope.own(bgra.rowRange(from, to)), Imgproc.COLOR_RGBA2mRGBA);
            }
        }
        return new Pixels(bgra, imageWidth, imageHeight);
    }

    /** The alpha of multiplied pixels. */
    static Mat of(Mat multiplied, MatScope scope) {
        Mat alpha = scope.own(new Mat(multiplied.rows(), multiplied.cols(), CvType.CV_8UC1));
        Core.extractChannel(multiplied, alpha, 3);
        return alpha;
    }

    /** Multiplied pixels over white, BGR. */
    static Mat overWhite(Mat multiplied, MatScope scope) {
        Mat hidden = scope.mat();
        Core.bitwise_not(of(multiplied, scope), hidden);
        Mat white = scope.mat();
        Imgproc.cvtColor(hidden, white, Imgproc.COLOR_GRAY2BGR);
        Mat color = scope.mat();
        Imgproc.cvtColor(multiplied, color, Imgproc.COLOR_BGRA2BGR);
        Core.add(color, white, color);
        return color;
    }
}
