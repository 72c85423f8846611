package io.github.pokecap.hostile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A soak as numbers and as a plot. */
final class SoakFiles {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final int LEFT = 70;
    private static final int BOTTOM = 40;
    private static final int TOP = 30;
    private static final int LINES = 4;

    private SoakFiles() {}

    static String csv(SoakResult result) {
        return result.samples().stream()
                .map(sample -> String.format(
                        Locale.ROOT,
                        "%d,%.1f,%d,%s",
                        sample.captions(),
                        sample.seconds(),
                        sample.residentKilobytes(),
                        sample.mats() == SoakSample.NOT_COUNTED ? "" : sample.mats()))
                .collect(Collectors.joining("\n", "captions,seconds,resident_kb,mats\n", "\n"));
    }

    /** Resident megabytes over captions, from 0 on: what is flat looks flat. */
    static String svg(SoakResult result) {
        List<SoakSample> samples = result.samples();
        long captions = samples.get(samples.size() - 1).captions();
        double most =
                samples.stream().mapToLong(SoakSample::residentKilobytes).max().orElse(1) * 1.1;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT));
        svg.append(text(
                LEFT,
                18,
                "start",
                String.format(
                        Locale.ROOT,
                        "Resident memory (MB); slope after the warm-up %+.3f MB per 10,000 captions",
                        result.slope())));
        for (int i = 0; i <= LINES; i++) {
            double kilobytes = most * i / LINES;
            double y = y(kilobytes, most);
            svg.append(String.format(Locale.ROOT, "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>%n", LEFT, y, WIDTH - 20));
            svg.append(text(LEFT - 8, y + 4, "end", String.format(Locale.ROOT, "%.0f", kilobytes / 1024)));
            svg.append(text(
                    x(captions * i / LINES, captions),
                    HEIGHT - 20,
                    "middle",
                    String.format(Locale.ROOT, "%,d", captions * i / LINES)));
        }
        String path = samples.stream()
                .map(sample -> String.format(
                        Locale.ROOT,
                        "%.1f %.1f",
                        x(sample.captions(), captions),
                        y((double) sample.residentKilobytes(), most)))
                .collect(Collectors.joining("L", "M", ""));
        return svg.append("<path d=\"" + path + "\" fill=\"none\" stroke=\"#1b6ca8\" stroke-width=\"1.5\"/>\n</svg>\n")
                .toString();
    }

    private static double x(long captions, long all) {
        return LEFT + (double) captions / all * (WIDTH - 20 - LEFT);
    }

    private static double y(double kilobytes, double most) {
        return HEIGHT - BOTTOM - kilobytes / most * (HEIGHT - BOTTOM - TOP);
    }

    private static String text(double x, double y, String anchor, String content) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, content);
    }
}
