package io.github.pokecap.cli.explain;

import io.github.pokecap.Tag;
import io.github.pokecap.explain.Heat;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;

/** The heat of a tag's regions over the grey subject; each map has its own scale, told by its largest number. */
final class HeatMap {
    /** What rounds to nothing is not drawn. */
    private static final double LEAST = 0.005;

    /** Where nothing matters much, nothing glows. */
    private static final double LEAST_SCALE = 0.05;

    private static final double DENSEST = 0.85;

    private HeatMap() {}

    static void write(Markup page, SubjectPlot plot, Heat heat, Tag tag) {
        double scale = LEAST_SCALE;
        for (float value : heat.values()) {
            scale = Math.max(scale, Math.abs(value));
        }
        plot.openGray("Regions that " + tag.facet() + " " + tag.value() + " rests on");
        double width = plot.width() / heat.columns();
        double height = plot.height() / heat.rows();
        for (int row = 0; row < heat.rows(); row++) {
            for (int column = 0; column < heat.columns(); column++) {
                double value = heat.at(row, column);
                if (Math.abs(value) < LEAST) {
                    continue;
                }
                page.open(
                        "rect",
                        "class",
                        value > 0 ? "warm" : "cold",
                        "x",
                        column * width,
                        "y",
                        row * height,
                        "width",
                        width,
                        "height",
                        height,
                        "fill-opacity",
                        DENSEST * Math.abs(value) / scale);
                page.leaf("title", Figures.difference(value)).close();
            }
        }
        plot.close();
        page.leaf("p", strongest(heat), "class", "note strongest");
    }

    private static String strongest(Heat heat) {
        float most = 0;
        for (float value : heat.values()) {
            most = Math.abs(value) > Math.abs(most) ? value : most;
        }
        return Math.abs(most) < LEAST ? "no region matters alone" : "strongest region " + Figures.difference(most);
    }
}
