package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.PictureScore;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.List;

/** How many captions score how much. */
final class CiderHistogram {
    private static final int BINS = 20;
    private static final double MOST = 10;
    private static final double WIDTH = 440;
    private static final double FLOOR = 170;
    private static final double TOP = 18;
    private static final double LEFT = 12;

    private CiderHistogram() {}

    static void write(Markup page, List<PictureScore> pictures) {
        long[] counts = counts(pictures);
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        page.open("figure", "class", "broad").leaf("figcaption", "Captions by CIDEr-D");
        page.open("svg", "class", "plot", "viewBox", "0 0 440 206", "width", 440, "height", 206, "role", "img");
        page.leaf("title", "How many captions score how much in CIDEr-D");
        for (int bin = 0; bin < BINS; bin++) {
            bar(page, bin, counts[bin], (FLOOR - TOP) * counts[bin] / most);
        }
        page.empty("line", "class", "axis", "x1", x(0), "x2", x(BINS), "y1", FLOOR, "y2", FLOOR);
        for (int score = 0; score <= MOST; score += 2) {
            double x = x(score * BINS / MOST);
            page.empty("line", "class", "axis", "x1", x, "x2", x, "y1", FLOOR, "y2", FLOOR + 4);
            page.leaf(
                    "text", Integer.toString(score), "class", "tick", "x", x, "y", FLOOR + 17, "text-anchor", "middle");
        }
        page.leaf(
                "text",
                "CIDEr-D of the caption",
                "class",
                "label",
                "x",
                x(BINS / 2.0),
                "y",
                FLOOR + 33,
                "text-anchor",
                "middle");
        page.close().close();
    }

    private static void bar(Markup page, int bin, long count, double height) {
        double left = x(bin) + 1;
        double width = x(bin + 1.0) - x(bin) - 2;
        page.empty(
                "rect", "class", "fill-a", "x", left, "y", FLOOR - height, "width", width, "height", height, "rx", 1.5);
        if (count > 0) {
            page.leaf(
                    "text",
                    Figures.shortCount(count),
                    "class",
                    "tick tiny",
                    "x",
                    left + width / 2,
                    "y",
                    FLOOR - height - 4,
                    "text-anchor",
                    "middle");
        }
    }

    private static long[] counts(List<PictureScore> pictures) {
        long[] counts = new long[BINS];
        for (PictureScore picture : pictures) {
            if (!Double.isNaN(picture.ciderD())) {
                counts[Math.min((int) (picture.ciderD() * BINS / MOST), BINS - 1)]++;
            }
        }
        return counts;
    }

    private static double x(double bin) {
        return LEFT + bin * (WIDTH - 2 * LEFT) / BINS;
    }
}
