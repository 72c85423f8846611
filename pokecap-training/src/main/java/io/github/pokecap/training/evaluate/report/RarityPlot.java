package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.RarityScores;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.List;

/** F1, and the share among the first three, by how often a value occurs in the training set. */
final class RarityPlot {
    private RarityPlot() {}

    static void write(Markup page, List<RarityScores> steps) {
        page.open("figure").leaf("figcaption", "By rarity");
        UnitPlot plot = UnitPlot.openBars(page, "F1 by rarity", "training pictures that have the value", "score");
        double step = 1.0 / steps.size();
        for (int i = 0; i < steps.size(); i++) {
            RarityScores scores = steps.get(i);
            double width = Math.min(0.09, step * 0.32);
            double middle = (i + 0.5) * step;
            bar(page, plot, middle - width, middle - width * 0.06, scores.microF1(), "fill-a");
            bar(page, plot, middle + width * 0.06, middle + width, scores.topThree(), "fill-c");
            String bucket = scores.bucket().equals("0") ? "unseen" : scores.bucket();
            under(page, plot, middle, 16, bucket, "tick");
            under(page, plot, middle, 31, scores.values() + " / " + Figures.shortCount(scores.support()), "tick tiny");
        }
        plot.close();
        page.open("p", "class", "note").leaf("span", "■", "class", "ink-a").text(" F1, ");
        page.leaf("span", "■", "class", "ink-c")
                .text(" share of the labels among the first three of the ranking. Under the bars: values / labels.")
                .close();
        page.close();
    }

    private static void bar(Markup page, UnitPlot plot, double from, double to, double score, String kind) {
        double height = Double.isNaN(score) ? 0 : plot.y(0) - plot.y(score);
        double x = plot.x(from);
        double y = plot.y(0) - height;
        page.empty("rect", "class", kind, "x", x, "y", y, "width", plot.x(to) - x, "height", height, "rx", 1.5);
        page.leaf(
                "text",
                Figures.mark(score),
                "class",
                "tick tiny",
                "x",
                (x + plot.x(to)) / 2,
                "y",
                y - 3,
                "text-anchor",
                "middle");
    }

    private static void under(Markup page, UnitPlot plot, double at, double down, String text, String kind) {
        page.leaf("text", text, "class", kind, "x", plot.x(at), "y", plot.y(0) + down, "text-anchor", "middle");
    }
}
