package io.github.pokecap.benchmark;

import io.github.pokecap.image.OpenCv;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.core.Size;
import org.opencv.features2d.ORB;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** What to hold PokeCap to: decode all pixels, shrink to 256, 500 ORB descriptors; no subject, no mask, no words. */
public final class BareOpenCv {
    private static final int LONGEST_SIDE = 256;

    private final ORB orb;

    /** Makes the detector, with the options of PokeCap's. */
    public BareOpenCv() {
        OpenCv.load();
        orb = ORB.create(500, 1.2f, 8, 8);
    }

    /**
     * Runs the three calls.
     *
     * @param file an image file's bytes
     * @return how many descriptors there are
     */
    public int descriptors(byte[] file) {
        MatOfByte encoded = new MatOfByte(file);
        Mat pixels = new Mat();
        Mat small = new Mat();
        Mat mask = new Mat();
        MatOfKeyPoint keypoints = new MatOfKeyPoint();
        Mat descriptors = new Mat();
        try {
            pixels = Imgcodecs.imdecode(encoded, Imgcodecs.IMREAD_COLOR);
            double factor = (double) LONGEST_SIDE / Math.max(pixels.cols(), pixels.rows());
            Imgproc.resize(pixels, small, new Size(), factor, factor, Imgproc.INTER_AREA);
            orb.detectAndCompute(small, mask, keypoints, descriptors);
            return descriptors.rows();
        } finally {
            Matrices.release(descriptors, keypoints, mask, small, pixels, encoded);
        }
    }
}
