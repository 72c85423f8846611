package io.github.pokecap.feature;

import io.github.pokecap.image.OpenCv;
import io.github.pokecap.image.Picture;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opencv.core.CvType;
import org.opencv.core.KeyPoint;
import org.opencv.core.Mat;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.features2d.ORB;

/**
 * Oriented FAST keypoints with rotated BRIEF descriptors (Rublee et al., <i>ORB: an efficient alternative to SIFT or
 * SURF</i>, 2011), as OpenCV finds them, on the grey subject over white. Immutable; each call of an option's method
 * gives a new extractor.
 */
public final class OrbExtractor implements LocalExtractor {
    private static final String MAX_KEYPOINTS = "maxKeypoints";
    private static final String EDGE = "edgeThreshold";
    private static final int BYTES = 32;

    /** OpenCV shrinks the picture to a third and fails where a side is gone. */
    private static final int LEAST_SIDE = 2;

    private final int maxKeypoints;
    private final int edgeThreshold;
    private volatile @Nullable ORB detector;

    OrbExtractor(int maxKeypoints, int edgeThreshold) {
        this.maxKeypoints = within(MAX_KEYPOINTS, maxKeypoints, 1, 10_000);
        this.edgeThreshold = within(EDGE, edgeThreshold, 3, 64);
    }

    static OrbExtractor of(Map<String, Double> settings) {
        return new OrbExtractor(
                settings.getOrDefault(MAX_KEYPOINTS, 500.0).intValue(),
                settings.getOrDefault(EDGE, 8.0).intValue());
    }

    /**
     * Keeps only the strongest keypoints.
     *
     * @param count from 1 to 10,000; 500 unless told
     * @return an extractor that keeps at most so many
     * @throws IllegalArgumentException if the count is out of range
     */
    public OrbExtractor maxKeypoints(int count) {
        return new OrbExtractor(count, edgeThreshold);
    }

    /**
     * Leaves out keypoints near the rim of the picture. A subject fills its picture, so what marks it (ears, feet) is
     * near the rim: the default is smaller than OpenCV's 31.
     *
     * @param pixels from 3 to 64; 8 unless told
     * @return an extractor that keeps this distance
     * @throws IllegalArgumentException if the distance is out of range
     */
    public OrbExtractor edgeThreshold(int pixels) {
        return new OrbExtractor(maxKeypoints, pixels);
    }

    @Override
    public String name() {
        return "orb";
    }

    @Override
    public Map<String, Double> settings() {
        Map<String, Double> settings = new LinkedHashMap<>();
        settings.put(MAX_KEYPOINTS, (double) maxKeypoints);
        settings.put(EDGE, (double) edgeThreshold);
        return settings;
    }

    @Override
    public Descriptors extract(Picture picture) {
        if (Math.min(picture.width(), picture.height()) < LEAST_SIDE) {
            return Descriptors.NONE;
        }
        ORB orb = detector();
        Mat gray = new Mat(picture.height(), picture.width(), CvType.CV_8UC1);
        Mat mask = new Mat();
        MatOfKeyPoint keypoints = new MatOfKeyPoint();
        Mat descriptors = new Mat();
        try {
            gray.put(0, 0, GrayPlane.of(picture).lightness());
            orb.detectAndCompute(gray, mask, keypoints, descriptors);
            return descriptors.empty() ? Descriptors.NONE : copy(keypoints, descriptors);
        } finally {
            release(descriptors);
            release(keypoints);
            release(mask);
            release(gray);
            Reference.reachabilityFence(orb);
        }
    }

    /** The fences keep finalizers from deleting what a native call still uses. */
    private static void release(Mat mat) {
        try {
            mat.release();
        } finally {
            Reference.reachabilityFence(mat);
        }
    }

    /** One detector serves all calls and threads: detectAndCompute keeps its state on the stack. */
    private ORB detector() {
        ORB found = detector;
        if (found == null) {
            OpenCv.load();
            found = ORB.create(maxKeypoints, 1.2f, 8, edgeThreshold);
            detector = found;
        }
        return found;
    }

    private Descriptors copy(MatOfKeyPoint keypoints, Mat descriptors) {
        KeyPoint[] points = keypoints.toArray();
        byte[] bytes = new byte[points.length * BYTES];
        descriptors.get(0, 0, bytes);
        LongBuffer longs = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
        int[] kept = strongest(points);
        long[] bits = new long[kept.length * Descriptors.LONGS];
        float[] x = new float[kept.length];
        float[] y = new float[kept.length];
        float[] size = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            longs.position(kept[i] * Descriptors.LONGS).get(bits, i * Descriptors.LONGS, Descriptors.LONGS);
            x[i] = (float) points[kept[i]].pt.x;
            y[i] = (float) points[kept[i]].pt.y;
            size[i] = points[kept[i]].size;
        }
        return new Descriptors(bits, x, y, size);
    }

    /** OpenCV also keeps all that are as strong as the last one it may keep; here the first of them stay. */
    private int[] strongest(KeyPoint[] points) {
        return IntStream.range(0, points.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -points[i].response))
                .limit(maxKeypoints)
                .sorted()
                .mapToInt(i -> i)
                .toArray();
    }

    private static int within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("orb " + option + " is " + value + ", outside " + least + " to " + most);
        }
        return value;
    }
}
