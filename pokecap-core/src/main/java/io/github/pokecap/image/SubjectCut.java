package io.github.pokecap.image;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/** Cuts the subject out of its image along the bounding box and scales it to the size of a {@link Picture}. */
final class SubjectCut {
    static final int LONGEST_SIDE = 256;

    private SubjectCut() {}

    static Picture cut(Subject subject, int imageWidth, int imageHeight, MatScope scope) {
        Rect box = boundingBox(subject.coverage(), scope);
        Mat color = WorkingSize.interpolate(scope.own(subject.color().submat(box)), LONGEST_SIDE, scope);
        Picture.Frame frame = frame(box, subject.color(), imageWidth, imageHeight);
        if (subject.color().channels() == 4) {
            return Picture.owning(color.cols(), color.rows(), pixels(bytes(color)), frame);
        }
        Mat coverage = WorkingSize.interpolate(scope.own(subject.coverage().submat(box)), LONGEST_SIDE, scope);
        return Picture.owning(color.cols(), color.rows(), pixels(bytes(color), bytes(coverage)), frame);
    }

    private static byte[] bytes(Mat mat) {
        byte[] bytes = new byte[mat.channels() * mat.cols() * mat.rows()];
        mat.get(0, 0, bytes);
        return bytes;
    }

    /** Of the foreground; the whole image if there is none. */
    private static Rect boundingBox(Mat coverage, MatScope scope) {
        Mat foreground = scope.mat();
        Core.inRange(coverage, new Scalar(Subject.HALF), new Scalar(255), foreground);
        Rect box = Imgproc.boundingRect(foreground);
        return box.empty() ? new Rect(new Point(), coverage.size()) : box;
    }

    /** The box in pixels of the image, rounded outward. */
    private static Picture.Frame frame(Rect box, Mat working, int imageWidth, int imageHeight) {
        int left = (int) ((long) box.x * imageWidth / working.cols());
        int top = (int) ((long) box.y * imageHeight / working.rows());
        int right = ceil((long) (box.x + box.width) * imageWidth, working.cols());
        int bottom = ceil((long) (box.y + box.height) * imageHeight, working.rows());
        return new Picture.Frame(imageWidth, imageHeight, left, top, right - left, bottom - top);
    }

    private static int ceil(long dividend, int divisor) {
        return (int) ((dividend + divisor - 1) / divisor);
    }

    private static int[] pixels(byte[] bgra) {
        int[] pixels = new int[bgra.length / 4];
        int least = leastForeground(bgra, 3, 4);
        for (int i = 0; i < pixels.length; i++) {
            int rgb = (bgra[4 * i + 2] & 0xff) << 16 | (bgra[4 * i + 1] & 0xff) << 8 | (bgra[4 * i] & 0xff);
            pixels[i] = Picture.pixel(rgb, (bgra[4 * i + 3] & 0xff) >= least);
        }
        return pixels;
    }

    private static int[] pixels(byte[] bgr, byte[] coverage) {
        int[] pixels = new int[coverage.length];
        int least = leastForeground(coverage, 0, 1);
        for (int i = 0; i < pixels.length; i++) {
            int rgb = (bgr[3 * i + 2] & 0xff) << 16 | (bgr[3 * i + 1] & 0xff) << 8 | (bgr[3 * i] & 0xff);
            pixels[i] = Picture.pixel(rgb, (coverage[i] & 0xff) >= least);
        }
        return pixels;
    }

    /**
     * From which coverage on a pixel is foreground. A hair that is thinner than a pixel of the picture covers half of
     * none: then any trace of it counts.
     */
    private static int leastForeground(byte[] coverage, int first, int step) {
        for (int i = first; i < coverage.length; i += step) {
            // Half and more is what a signed byte is negative for.
            if (coverage[i] < 0) {
                return Subject.HALF;
            }
        }
        return 1;
    }
}
