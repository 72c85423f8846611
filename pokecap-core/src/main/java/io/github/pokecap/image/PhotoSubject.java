package io.github.pokecap.image;

import org.jspecify.annotations.Nullable;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/**
 * Tells a subject from a ground of many colours. What is hard to reach from the border and what lies in the middle is
 * probably subject; the colours of both then tell the rest, and edges where one ends.
 *
 * <p>It works on a small copy: fine texture, which is no edge, is gone there, and so is most of the time.
 */
final class PhotoSubject {
    private static final int LONGEST_SIDE = 160;
    /** More rounds of learning the colours and telling the pixels by them change next to nothing. */
    private static final int ROUNDS = 2;

    private static final int SMOOTHINGS = 2;
    /** To lose a limb costs more than to keep a little ground. */
    private static final double BELOW_OTSU = 0.8;

    /** A colour difference that hardly anyone would call an outline: less cuts nothing off. */
    private static final double LEAST_EDGE = 5;

    /** In logarithms of odds: what is cut off twice as well as it must be, and what can be reached freely. */
    private static final double CUT_OFF = 2.4;
    /** The same for the middle; it falls from half the radius of the ellipse on. */
    private static final double MIDDLE = 0.55;

    private static final double FALL = 2.75;
    private static final double OUTSIDE = -1.1;

    private static final float SURE = 0.5f;
    private static final double LEAST_SUBJECT = 0.02;
    private static final double MOST_SUBJECT = 0.98;
    /** Parts smaller than this share of the largest one are rather things in the ground. */
    private static final double THING = 0.05;

    private final LabImage image;

    private PhotoSubject(LabImage image) {
        this.image = image;
    }

    /** 255 where the subject is and 0 elsewhere; null if there is no plausible one. */
    static @Nullable Mat coverage(Mat color, MatScope scope) {
        boolean large = Math.max(color.cols(), color.rows()) > LONGEST_SIDE;
        Mat small = large ? WorkingSize.average(color, LONGEST_SIDE, scope) : color;
        float[] subject = new PhotoSubject(LabImage.of(small, scope)).find();
        if (subject == null) {
            return null;
        }
        Mat found = scope.own(new Mat(small.rows(), small.cols(), CvType.CV_32FC1));
        found.put(0, 0, subject);
        Mat grown = scope.mat();
        Imgproc.resize(found, grown, color.size(), 0, 0, Imgproc.INTER_LINEAR);
        Mat sure = scope.mat();
        Imgproc.threshold(grown, sure, SURE, 255, Imgproc.THRESH_BINARY);
        Mat coverage = scope.mat();
        sure.convertTo(coverage, CvType.CV_8U);
        return coverage;
    }

    /** How surely each pixel is subject, 0 to 1; null if there is no plausible subject. */
    private float @Nullable [] find() {
        float[] distance = BorderDistance.of(image);
        double threshold = BELOW_OTSU * OtsuThreshold.of(distance);
        // One colour, a gradient, or a line so thin that all of it is border.
        return threshold < LEAST_EDGE ? null : cleaned(find(expected(distance, threshold)));
    }

    private float[] find(double[] expected) {
        TwoPalettes palettes = new TwoPalettes(image);
        EdgeFilter filter = new EdgeFilter(image);
        float[] subject = chances(expected, new double[expected.length]);
        for (int round = 0; round < ROUNDS; round++) {
            subject = chances(expected, palettes.evidence(subject));
            for (int i = 0; i < SMOOTHINGS; i++) {
                filter.smooth(subject);
            }
        }
        return subject;
    }

    /** By place alone, in logarithms of odds. */
    private double[] expected(float[] distance, double threshold) {
        double[] expected = new double[distance.length];
        for (int pixel = 0; pixel < expected.length; pixel++) {
            double cutOff = Math.min(2, distance[pixel] / threshold);
            expected[pixel] = CUT_OFF * (cutOff - 1) + middle(pixel);
        }
        return expected;
    }

    private double middle(int pixel) {
        int row = pixel / image.width();
        double x = (2.0 * (pixel % image.width()) + 1) / image.width() - 1;
        double y = (2.0 * row + 1) / image.height() - 1;
        return Math.max(OUTSIDE, Math.min(MIDDLE, MIDDLE - FALL * (Math.sqrt(x * x + y * y) - 0.5)));
    }

    private static float[] chances(double[] expected, double[] evidence) {
        float[] chances = new float[expected.length];
        for (int pixel = 0; pixel < chances.length; pixel++) {
            chances[pixel] = (float) (1 / (1 + Math.exp(-expected[pixel] - evidence[pixel])));
        }
        return chances;
    }

    /** Without holes and things; null if what is left is no plausible subject. */
    private float @Nullable [] cleaned(float[] subject) {
        boolean[] ground = new boolean[subject.length];
        for (int pixel = 0; pixel < ground.length; pixel++) {
            ground[pixel] = subject[pixel] < SURE;
        }
        boolean[] filled = new Parts(image.width(), image.height(), ground).notConnectedToBorder();
        Parts parts = new Parts(image.width(), image.height(), filled);
        boolean[] kept = parts.atLeast(Math.max(1, (int) (THING * parts.largest())));
        int left = Parts.count(kept);
        if (left < LEAST_SUBJECT * kept.length || left > MOST_SUBJECT * kept.length) {
            return null;
        }
        for (int pixel = 0; pixel < kept.length; pixel++) {
            if (filled[pixel] && !kept[pixel]) {
                subject[pixel] = 0;
            } else if (kept[pixel] && ground[pixel]) {
                subject[pixel] = 1;
            }
        }
        return subject;
    }
}
