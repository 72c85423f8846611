package io.github.pokecap.benchmark.page;

import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Lines over two logarithmic axes, as an SVG file of its own that is readable on light and dark pages. Twice as much is
 * the same step everywhere, so a cost that grows in proportion is a line that rises as it goes to the right.
 */
final class LinePlot {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 340;
    private static final double LEFT = 66;
    private static final double RIGHT = 26;
    private static final double TOP = 46;
    private static final double BOTTOM = 46;
    private static final double NEAREST_TICK = 40;
    private static final String STYLE = "text{font:13px system-ui,sans-serif;fill:#333}.grid{stroke:#8884}"
            + ".axis{stroke:#888}.line{fill:none;stroke-width:2}"
            + ".s0{stroke:#1668c5}.s1{stroke:#d2561a}.s2{stroke:#2f8f4e}.d0{fill:#1668c5}.d1{fill:#d2561a}"
            + ".d2{fill:#2f8f4e}@media(prefers-color-scheme:dark){text{fill:#ddd}.s0{stroke:#6cb0ff}.s1{stroke:#ff9a66}"
            + ".s2{stroke:#7ad494}.d0{fill:#6cb0ff}.d1{fill:#ff9a66}.d2{fill:#7ad494}}";

    private final String title;
    private final String xName;
    private final String unit;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String name, double[] x, double[] y) {}

    LinePlot(String title, String xName, String unit) {
        this.title = title;
        this.xName = xName;
        this.unit = unit;
    }

    /** Adds a line of points whose numbers are above 0. */
    LinePlot line(String name, double[] x, double[] y) {
        lines.add(new Line(name, x, y));
        return this;
    }

    String svg() {
        double lowX = all(true).min().orElse(1);
        double highX = all(true).max().orElse(10);
        // Whole powers of ten, so that there are ticks at both ends.
        double lowY = Math.pow(10, Math.floor(Math.log10(all(false).min().orElse(1))));
        double highY = Math.pow(10, Math.ceil(Math.log10(all(false).max().orElse(10))));
        Axis x = new Axis(lowX, highX, LEFT, WIDTH - RIGHT);
        Axis y = new Axis(lowY, highY, HEIGHT - BOTTOM, TOP);
        Markup page = new Markup();
        String box = "0 0 " + Figures.coordinate(WIDTH) + " " + Figures.coordinate(HEIGHT);
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                box,
                "width",
                WIDTH,
                "height",
                HEIGHT,
                "role",
                "img");
        page.leaf("title", title).leaf("style", STYLE).line();
        for (double at = lowY; at <= highY * 1.01; at *= 10) {
            page.empty("line", "class", "grid", "x1", LEFT, "x2", WIDTH - RIGHT, "y1", y.place(at), "y2", y.place(at));
            page.leaf("text", Figure.tick(at), "x", LEFT - 8, "y", y.place(at) + 4, "text-anchor", "end")
                    .line();
        }
        double last = 0;
        for (double at : all(true).distinct().sorted().toArray()) {
            if (x.place(at) - last > NEAREST_TICK) {
                last = x.place(at);
                page.leaf("text", Figure.tick(at), "x", last, "y", HEIGHT - BOTTOM + 18, "text-anchor", "middle");
            }
        }
        page.empty(
                "line", "class", "axis", "x1", LEFT, "x2", WIDTH - RIGHT, "y1", HEIGHT - BOTTOM, "y2", HEIGHT - BOTTOM);
        page.leaf("text", xName, "x", (LEFT + WIDTH - RIGHT) / 2, "y", HEIGHT - 8, "text-anchor", "middle");
        page.leaf("text", title + ", " + unit, "x", LEFT - 58, "y", 20.0).line();
        for (int i = 0; i < lines.size(); i++) {
            draw(page, i, x, y);
        }
        return page.close().toString() + "\n";
    }

    private void draw(Markup page, int i, Axis x, Axis y) {
        Line line = lines.get(i);
        StringBuilder points = new StringBuilder();
        for (int point = 0; point < line.x().length; point++) {
            double px = x.place(line.x()[point]);
            double py = y.place(line.y()[point]);
            points.append(Figures.coordinate(px))
                    .append(',')
                    .append(Figures.coordinate(py))
                    .append(' ');
            page.empty("circle", "class", "d" + i, "cx", px, "cy", py, "r", 3.5);
        }
        page.empty(
                "polyline", "class", "line s" + i, "points", points.toString().strip());
        double place = WIDTH - RIGHT - 165 * (lines.size() - i);
        page.empty("circle", "class", "d" + i, "cx", place, "cy", 16.0, "r", 5.0);
        page.leaf("text", line.name(), "x", place + 10, "y", 20.0).line();
    }

    private DoubleStream all(boolean across) {
        return lines.stream().flatMapToDouble(line -> DoubleStream.of(across ? line.x() : line.y()));
    }

    private record Axis(double low, double high, double from, double to) {
        double place(double at) {
            double share = high > low ? Math.log(at / low) / Math.log(high / low) : 0.5;
            return from + share * (to - from);
        }
    }
}
