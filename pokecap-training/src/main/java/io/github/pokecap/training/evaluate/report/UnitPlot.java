package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.List;

/** A plot whose axes both go from 0 to 1: frame, ticks, grid, labels; whoever opens it draws inside and closes it. */
final class UnitPlot {
    private static final double LEFT = 46;
    private static final double RIGHT = 12;
    private static final double TOP = 12;
    private static final double BOTTOM = 42;
    private static final double SMALL_BOTTOM = 22;

    private final Markup page;
    private final double width;
    private final double height;
    private final double bottom;
    private final double below;

    private UnitPlot(Markup page, double width, double height, double bottom, double below) {
        this.page = page;
        this.width = width;
        this.height = height;
        this.bottom = bottom;
        this.below = below;
    }

    /** Opens a plot with named axes; {@code below} is left free under it. */
    static UnitPlot open(Markup page, String told, String xName, String yName, double below) {
        UnitPlot plot = new UnitPlot(page, 340, 300, BOTTOM, below);
        plot.start("plot", told);
        plot.ticks(List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0), true);
        page.leaf("text", xName, "class", "label", "x", plot.x(0.5), "y", plot.y(0) + 34, "text-anchor", "middle");
        plot.sideways(yName);
        return plot;
    }

    /** Opens a small plot, one of many alike, with ticks but without names. */
    static UnitPlot openSmall(Markup page, String told) {
        UnitPlot plot = new UnitPlot(page, 190, 130, SMALL_BOTTOM, 0);
        plot.start("plot small", told);
        plot.ticks(List.of(0.0, 0.5, 1.0), true);
        return plot;
    }

    /** Opens a plot for bars: only its upright axis is numbered. */
    static UnitPlot openBars(Markup page, String told, String xName, String yName) {
        UnitPlot plot = new UnitPlot(page, 340, 300, BOTTOM, 16);
        plot.start("plot", told);
        plot.ticks(List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0), false);
        page.leaf("text", xName, "class", "label", "x", plot.x(0.5), "y", plot.y(0) + 50, "text-anchor", "middle");
        plot.sideways(yName);
        return plot;
    }

    void close() {
        page.close();
    }

    double x(double share) {
        return LEFT + share * (width - LEFT - RIGHT);
    }

    double y(double share) {
        double floor = height - bottom;
        return floor - share * (floor - TOP);
    }

    private void start(String kind, String told) {
        String box = "0 0 " + Figures.coordinate(width) + " " + Figures.coordinate(height + below);
        page.open("svg", "class", kind, "viewBox", box, "width", width, "height", height + below, "role", "img");
        page.leaf("title", told);
    }

    private void ticks(List<Double> shares, boolean both) {
        for (double share : shares) {
            String name = Figures.coordinate(share);
            page.empty("line", "class", "grid", "x1", x(0), "x2", x(1), "y1", y(share), "y2", y(share));
            page.leaf("text", name, "class", "tick", "x", x(0) - 7, "y", y(share) + 4, "text-anchor", "end");
            if (both) {
                page.empty("line", "class", "grid", "x1", x(share), "x2", x(share), "y1", y(0), "y2", y(1));
                page.leaf("text", name, "class", "tick", "x", x(share), "y", y(0) + 16, "text-anchor", "middle");
            }
        }
        page.empty("line", "class", "axis", "x1", x(0), "x2", x(1), "y1", y(0), "y2", y(0));
        page.empty("line", "class", "axis", "x1", x(0), "x2", x(0), "y1", y(0), "y2", y(1));
    }

    private void sideways(String name) {
        String turned = "translate(13 " + Figures.coordinate(y(0.5)) + ") rotate(-90)";
        page.leaf("text", name, "class", "label", "transform", turned, "text-anchor", "middle");
    }
}
