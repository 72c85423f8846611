package io.github.pokecap.image;

import org.jspecify.annotations.Nullable;

/**
 * The native OpenCV library of this process, loaded once.
 *
 * <p>It is looked for in this order: the file that the system property {@code pokecap.opencv.library} names; {@code
 * opencv_java490} on {@code java.library.path}; the user's cache, where the right one of the openpnp jar is unpacked
 * the first time; a temporary directory, if the cache cannot be used. A library that the application itself has loaded
 * is used as it is.
 */
public final class OpenCv {
    private OpenCv() {}

    /**
     * Makes sure that classes of {@code org.opencv} can be used. The first call takes some 50 ms, and half a second
     * more where the library has to be unpacked; the others cost nothing. Safe to call from any thread.
     *
     * @throws IllegalStateException if it cannot be loaded; the message lists what was tried, and what helps. The same
     *     on every later call.
     */
    public static void load() {
        if (Outcome.FAILURE != null) {
            throw new IllegalStateException(Outcome.FAILURE);
        }
    }

    /** Initialised by the class loader on first use: once, under its lock. */
    private static final class Outcome {
        static final @Nullable String FAILURE = OpenCvLibrary.ofThisProcess().load();
    }
}
