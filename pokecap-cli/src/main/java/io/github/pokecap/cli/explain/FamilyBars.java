package io.github.pokecap.cli.explain;

import io.github.pokecap.explain.TagExplanation;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.List;
import java.util.Map;

/** A bar for each family of features, to the right if it spoke for the tag; one scale for all tags of a picture. */
final class FamilyBars {
    private static final double WIDTH = 220;
    private static final double LINE = 18;
    private static final double ZERO = 130;
    private static final double HALF = 46;
    private static final double LEAST_SCALE = 0.05;
    private static final int LONGEST_NAME = 12;

    private final Markup page;
    private final double scale;

    private FamilyBars(Markup page, double scale) {
        this.page = page;
        this.scale = scale;
    }

    static FamilyBars over(Markup page, List<TagExplanation> tags) {
        return new FamilyBars(
                page,
                tags.stream()
                        .flatMap(tag -> tag.families().values().stream())
                        .mapToDouble(Math::abs)
                        .reduce(LEAST_SCALE, Math::max));
    }

    void write(TagExplanation tag) {
        double height = tag.families().size() * LINE;
        String box = "0 0 " + Figures.coordinate(WIDTH) + " " + Figures.coordinate(height);
        page.open("svg", "class", "families", "viewBox", box, "width", WIDTH, "height", height, "role", "img");
        page.leaf("title", "What each family of features adds");
        double y = 0;
        for (Map.Entry<String, Double> family : tag.families().entrySet()) {
            bar(family.getKey(), family.getValue(), y);
            y += LINE;
        }
        page.empty("line", "class", "axis", "x1", ZERO, "x2", ZERO, "y1", 0, "y2", height);
        page.close();
        page.open("p", "class", "note sum").text("baseline " + Figures.mark(tag.baseline()) + ", here ");
        page.leaf("b", Figures.mark(tag.tag().confidence())).close();
    }

    private void bar(String family, double value, double y) {
        double length = HALF * Math.abs(value) / scale;
        double text = y + LINE / 2 + 4;
        page.open("text", "class", "label", "x", 0, "y", text).text(shortened(family));
        page.leaf("title", family).close();
        page.empty(
                "rect",
                "class",
                value > 0 ? "warm" : "cold",
                "x",
                value > 0 ? ZERO : ZERO - length,
                "y",
                y + 4,
                "width",
                length,
                "height",
                LINE - 8,
                "rx",
                1);
        page.leaf("text", Figures.difference(value), "class", "label", "x", WIDTH, "y", text, "text-anchor", "end");
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
