package io.github.pokecap.benchmark;

import java.lang.ref.Reference;
import org.opencv.core.Mat;

/** Native memory of OpenCV. */
public final class Matrices {
    private Matrices() {}

    /** Releases them. Each is held until its release is over, so that no finalizer deletes it in between. */
    public static void release(Mat... matrices) {
        for (Mat matrix : matrices) {
            try {
                matrix.release();
            } finally {
                Reference.reachabilityFence(matrix);
            }
        }
    }
}
