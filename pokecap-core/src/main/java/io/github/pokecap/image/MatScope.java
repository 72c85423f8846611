package io.github.pokecap.image;

import java.lang.ref.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import org.opencv.core.Mat;

/**
 * Owns the native matrices of one call and frees them when it is left, however it is left. Not for more than one
 * thread.
 */
final class MatScope implements AutoCloseable {
    private final Deque<Mat> mats = new ArrayDeque<>();

    /** Takes over a matrix. */
    <M extends Mat> M own(M mat) {
        mats.push(mat);
        return mat;
    }

    /** A new, empty matrix. */
    Mat mat() {
        return own(new Mat());
    }

    @Override
    public void close() {
        while (!mats.isEmpty()) {
            Mat mat = mats.pop();
            try {
                mat.release();
            } finally {
                // Else nothing holds it any more while release() is still writing to its native header, and a garbage
                // collection then lets the finalizer delete that: the heap of the process is destroyed. It took 60,000
                // captions on a busy machine.
                Reference.reachabilityFence(mat);
            }
        }
    }
}
