package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.Calibration;
import io.github.pokecap.training.evaluate.ReliabilityBin;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.List;

/** Confidence against accuracy, with how many answers stand behind each point. */
final class ReliabilityPlot {
    private static final double STRIP = 56;

    private ReliabilityPlot() {}

    static void write(Markup page, Calibration calibration) {
        page.open("figure").leaf("figcaption", "Reliability");
        UnitPlot plot = UnitPlot.open(
                page,
                "Reliability: expected calibration error " + Figures.score(calibration.expectedError()),
                "confidence",
                "share that is true",
                STRIP);
        page.empty("line", "class", "ideal", "x1", plot.x(0), "y1", plot.y(0), "x2", plot.x(1), "y2", plot.y(1));
        List<ReliabilityBin> filled =
                calibration.bins().stream().filter(bin -> bin.count() > 0).toList();
        curve(page, plot, filled);
        counts(page, plot, filled);
        plot.close();
        page.open("p", "class", "note");
        page.text("On the dashed line, 0.8 means right 8 times in 10. Bars below: answers in each bin, "
                + Figures.count(calibration.pairs()) + " in all. ECE " + Figures.score(calibration.expectedError())
                + ", Brier " + Figures.score(calibration.brier()) + ".");
        page.close().close();
    }

    private static void curve(Markup page, UnitPlot plot, List<ReliabilityBin> bins) {
        StringBuilder points = new StringBuilder();
        for (ReliabilityBin bin : bins) {
            points.append(Figures.coordinate(plot.x(bin.confidence())))
                    .append(',')
                    .append(Figures.coordinate(plot.y(bin.accuracy())))
                    .append(' ');
        }
        page.empty("polyline", "class", "curve-a", "points", points.toString().strip());
        for (ReliabilityBin bin : bins) {
            page.open("circle", "class", "dot-a", "cx", plot.x(bin.confidence()), "cy", plot.y(bin.accuracy()), "r", 4);
            page.leaf(
                    "title",
                    "confidence " + Figures.mark(bin.confidence()) + ", true " + Figures.mark(bin.accuracy()) + ", "
                            + Figures.count(bin.count()) + " answers");
            page.close();
        }
    }

    private static void counts(Markup page, UnitPlot plot, List<ReliabilityBin> bins) {
        long most = bins.stream().mapToLong(ReliabilityBin::count).max().orElse(1);
        double floor = plot.y(0) + 42 + STRIP - 4;
        for (ReliabilityBin bin : bins) {
            double left = plot.x(bin.from()) + 1.5;
            double width = plot.x(bin.to()) - plot.x(bin.from()) - 3;
            double height = Math.max(1, (STRIP - 18) * bin.count() / most);
            page.empty("rect", "class", "fill-c", "x", left, "y", floor - height, "width", width, "height", height);
            page.leaf(
                    "text",
                    Figures.shortCount(bin.count()),
                    "class",
                    "tick tiny",
                    "x",
                    left + width / 2,
                    "y",
                    floor - height - 3,
                    "text-anchor",
                    "middle");
        }
        page.empty("line", "class", "axis", "x1", plot.x(0), "x2", plot.x(1), "y1", floor, "y2", floor);
    }
}
