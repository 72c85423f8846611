package io.github.pokecap.image;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/**
 * Pixels as CIE L*a*b* on the Java heap, where a distance of about 2 is the least that an eye sees.
 */
final class LabImage {
    private final int width;
    private final int height;
    private final float[] lab;

    /** With lightness 0..100, a and b of each pixel in turn; the array is not copied. */
    LabImage(int width, int height, float[] lab) {
        this.width = width;
        this.height = height;
        this.lab = lab;
    }

    static LabImage of(Mat bgr, MatScope scope) {
        Mat scaled = scope.mat();
        bgr.convertTo(scaled, CvType.CV_32F, 1 / 255.0);
        Imgproc.cvtColor(scaled, scaled, Imgproc.COLOR_BGR2Lab);
        float[] lab = new float[3 * bgr.cols() * bgr.rows()];
        scaled.get(0, 0, lab);
        return new LabImage(bgr.cols(), bgr.rows(), lab);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Lightness, a or b of a pixel. */
    float value(int pixel, int channel) {
        return lab[3 * pixel + channel];
    }

    int size() {
        return width * height;
    }

    /** CIE 1976 colour difference of two pixels. */
    double distance(int pixel, int other) {
        return distance(pixel, lab[3 * other], lab[3 * other + 1], lab[3 * other + 2]);
    }

    double distance(int pixel, double lightness, double a, double b) {
        double dl = lab[3 * pixel] - lightness;
        double da = lab[3 * pixel + 1] - a;
        double db = lab[3 * pixel + 2] - b;
        return Math.sqrt(dl * dl + da * da + db * db);
    }

    /** How steep the colours are at a pixel: difference for each pixel of way, the steeper of both directions. */
    double slope(int pixel) {
        int x = pixel % width;
        int y = pixel / width;
        double across = distance(x > 0 ? pixel - 1 : pixel, x < width - 1 ? pixel + 1 : pixel);
        double down = distance(y > 0 ? pixel - width : pixel, y < height - 1 ? pixel + width : pixel);
        return Math.max(across, down) / 2;
    }
}
