package io.github.pokecap.cli;

import java.util.Locale;

/** Bytes for people. */
final class Size {
    private static final int STEP = 1_000;

    private Size() {}

    static String of(long bytes) {
        if (bytes < STEP) {
            return bytes + " bytes";
        }
        return bytes < STEP * STEP
                ? String.format(Locale.ROOT, "%.1f kB", bytes / (double) STEP)
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (STEP * STEP));
    }
}
