package io.github.pokecap.image;

import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Brings pixels to the sizes that are worked with. */
final class WorkingSize {
    /** Where the subject is looked for. */
    static final int LONGEST_SIDE = 512;

    private WorkingSize() {}

    /** The same image with a longest side of at most {@link #LONGEST_SIDE}; it is never enlarged. */
    static Pixels shrink(Pixels pixels, MatScope scope) {
        Mat mat = pixels.mat();
        if (Math.max(mat.cols(), mat.rows()) <= LONGEST_SIDE) {
            return pixels;
        }
        return new Pixels(average(mat, LONGEST_SIDE, scope), pixels.imageWidth(), pixels.imageHeight());
    }

    /** Shrinks to that longest side by averaging; the other side keeps the proportion and at least one pixel. */
    static Mat average(Mat from, int longestSide, MatScope scope) {
        return scale(from, longestSide, Imgproc.INTER_AREA, scope);
    }

    /**
     * Scales to that longest side, enlarging too, but to no less than half: down to there two neighbours are all that
     * an average takes in, and interpolating between them is ten times as fast.
     */
    static Mat interpolate(Mat from, int longestSide, MatScope scope) {
        return scale(from, longestSide, Imgproc.INTER_LINEAR, scope);
    }

    private static Mat scale(Mat from, int longestSide, int interpolation, MatScope scope) {
        double factor = (double) longestSide / Math.max(from.cols(), from.rows());
        Size size =
                new Size(Math.max(1, Math.round(from.cols() * factor)), Math.max(1, Math.round(from.rows() * factor)));
        Mat to = scope.mat();
        Imgproc.resize(from, to, size, 0, 0, interpolation);
        return to;
    }
}
