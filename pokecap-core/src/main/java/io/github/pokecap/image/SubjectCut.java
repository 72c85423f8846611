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
        Mat coverage = WorkingSize.interpolate(scope.own(subject.coverage().submat(box)), LONGEST_SIDE, scope);
        byte[] bgr = new byte[3 * color.cols() * color.rows()];
        color.get(0, 0, bgr);
        byte[] covered = new byte[coverage.cols() * coverage.rows()];
        coverage.get(0, 0, covered);
        Picture.Frame frame = frame(box, subject.color(), imageWidth, imageHeight);
        return Picture.owning(color.cols(), color.rows(), pixels(bgr, covered), frame);
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

    private static int[] pixels(byte[] bgr, byte[] coverage) {
        int[] pixels = new int[coverage.length];
        int foreground = 0;
        for (int i = 0; i < pixels.length; i++) {
            int reached = (coverage[i] & 0xff) / Subject.HALF;
            foreground += reached;
            pixels[i] = Picture.pixel(bgr[3 * i + 2], bgr[3 * i + 1], bgr[3 * i], reached);
        }
        if (foreground == 0) {
            // A hair that is thinner than a pixel of the picture covers half of none: then any trace of it counts.
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = Picture.pixel(bgr[3 * i + 2], bgr[3 * i + 1], bgr[3 * i], coverage[i] == 0 ? 0 : 1);
            }
        }
        return pixels;
    }
}
