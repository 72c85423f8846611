package io.github.pokecap.hostile;

import java.util.List;
import java.util.Locale;

/**
 * What a soak came to.
 *
 * @param samples in the order in which they were taken
 * @param captioned answers with a caption
 * @param refused answers with a PictureException
 * @param failures what must not be: other exceptions, and answers that changed
 */
record SoakResult(List<SoakSample> samples, long captioned, long refused, List<String> failures) {
    /** Megabytes that the process may grow while 10,000 captions are made. */
    static final double MOST_GROWTH = 1;

    private static final long PER = 10_000;
    /** Until then the JVM compiles and pools fill up. */
    private static final double WARM_UP = 0.2;

    /** Those after the warm-up. */
    List<SoakSample> warm() {
        long all = samples.get(samples.size() - 1).captions();
        return samples.stream()
                .filter(sample -> sample.captions() >= WARM_UP * all)
                .toList();
    }

    /** Megabytes of growth for each 10,000 captions, by the line that fits the warm samples best. */
    double slope() {
        List<SoakSample> warm = warm();
        double[] captions = warm.stream().mapToDouble(SoakSample::captions).toArray();
        double[] megabytes = warm.stream()
                .mapToDouble(sample -> sample.residentKilobytes() / 1024.0)
                .toArray();
        return Trend.slope(captions, megabytes) * PER;
    }

    /** The most matrices that a count after the warm-up found. */
    long mostMats() {
        return warm().stream().mapToLong(SoakSample::mats).max().orElse(SoakSample.NOT_COUNTED);
    }

    boolean passed() {
        return failures.isEmpty() && slope() <= MOST_GROWTH && mostMats() <= 0;
    }

    /** For people. */
    String summary() {
        SoakSample last = samples.get(samples.size() - 1);
        return String.format(
                        Locale.ROOT,
                        "%,d pictures in %.0f s: %,d captioned, %,d refused, %d failures%n",
                        last.captions(),
                        last.seconds(),
                        captioned,
                        refused,
                        failures.size())
                + String.format(
                        Locale.ROOT,
                        "resident after the warm-up %.0f MB, at the end %.0f MB; slope %+.3f MB per 10,000 (at most %.0f)%n",
                        warm().get(0).residentKilobytes() / 1024.0,
                        last.residentKilobytes() / 1024.0,
                        slope(),
                        MOST_GROWTH)
                + String.format(Locale.ROOT, "matrices of OpenCV left after collections: %d at most%n", mostMats())
                + String.join(
                        "",
                        failures.stream()
                                .map(failure -> "FAILURE " + failure + "\n")
                                .toList())
                + (passed() ? "passed\n" : "FAILED\n");
    }
}
