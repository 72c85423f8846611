package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.Interval;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;

/** A score with its interval as a band and, as a diamond, what a guess would score. */
final class IntervalBar {
    private static final double WIDTH = 150;
    private static final double MIDDLE = 10;
    private static final double EDGE = 7;

    private IntervalBar() {}

    /** Draws on a scale from 0 to {@code most}; a guess that is NaN is left out. */
    static void write(Markup page, Interval score, double guess, double most) {
        if (Double.isNaN(score.value())) {
            return;
        }
        page.open("svg", "class", "bar", "viewBox", "0 0 150 20", "width", 150, "height", 20, "role", "img");
        page.leaf("title", told(score, guess));
        page.empty("line", "class", "axis", "x1", x(0), "x2", x(1), "y1", MIDDLE, "y2", MIDDLE);
        double low = x(score.low() / most);
        double high = x(score.high() / most);
        page.empty("rect", "class", "band", "x", low, "y", 4, "width", high - low, "height", 12, "rx", 3);
        if (!Double.isNaN(guess)) {
            page.empty(
                    "path",
                    "class",
                    "fill-b",
                    "d",
                    "M" + Figures.coordinate(x(guess / most)) + " 4.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z");
        }
        double middle = x(score.value() / most);
        page.empty("rect", "class", "fill-a", "x", middle - 1.5, "y", 2, "width", 3, "height", 16, "rx", 1);
        page.close();
    }

    /** The interval as text. */
    static String range(Interval interval) {
        return Figures.score(interval.low()) + " to " + Figures.score(interval.high());
    }

    private static String told(Interval score, double guess) {
        String told = Figures.score(score.value()) + ", interval " + range(score);
        return Double.isNaN(guess) ? told : told + ", guess " + Figures.score(guess);
    }

    private static double x(double share) {
        return EDGE + share * (WIDTH - 2 * EDGE);
    }
}
