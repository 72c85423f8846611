package io.github.pokecap.benchmark.page;

import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.ArrayList;
import java.util.List;

/** Bars of one measure, from 0, as an SVG file of its own that is readable on light and dark pages. */
final class BarPlot {
    private static final double WIDTH = 640;
    private static final double LEFT = 230;
    private static final double RIGHT = 90;
    private static final double STEP = 30;
    private static final String STYLE =
            "text{font:13px system-ui,sans-serif;fill:#333}.own{fill:#1668c5}.other{fill:#999}"
                    + "@media(prefers-color-scheme:dark){text{fill:#ddd}.own{fill:#6cb0ff}.other{fill:#888}}";

    private final String title;
    private final String unit;
    private final List<Bar> bars = new ArrayList<>();

    private record Bar(String name, double length, boolean own) {}

    BarPlot(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** Adds a bar below the others; PokeCap's own are coloured. */
    BarPlot bar(String name, double length, boolean own) {
        bars.add(new Bar(name, length, own));
        return this;
    }

    String svg() {
        double longest = bars.stream().mapToDouble(Bar::length).max().orElse(1);
        double height = STEP * (bars.size() + 1) + 8;
        Markup page = new Markup();
        String box = "0 0 " + Figures.coordinate(WIDTH) + " " + Figures.coordinate(height);
        page.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", box, "width", WIDTH, "height", height);
        page.leaf("title", title).leaf("style", STYLE).line();
        page.leaf("text", title, "x", 8.0, "y", 20.0).line();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = STEP * (i + 1);
            double length = (WIDTH - LEFT - RIGHT) * bar.length() / longest;
            page.leaf("text", bar.name(), "x", LEFT - 8, "y", y + 18, "text-anchor", "end");
            String kind = bar.own() ? "own" : "other";
            page.empty("rect", "class", kind, "x", LEFT, "y", y + 4, "width", Math.max(1, length), "height", STEP - 10);
            page.leaf("text", Figure.of(bar.length(), unit), "x", LEFT + length + 6, "y", y + 18)
                    .line();
        }
        return page.close().toString() + "\n";
    }
}
