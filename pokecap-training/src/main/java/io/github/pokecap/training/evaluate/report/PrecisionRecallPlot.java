package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.FacetAnswer;
import io.github.pokecap.training.evaluate.FacetScores;
import io.github.pokecap.training.evaluate.ValueScores;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.Comparator;
import java.util.List;

/** Precision against recall: one plot for all values, and a small one for each of the most common. */
final class PrecisionRecallPlot {
    private static final int SMALL_PLOTS = 12;
    private static final int POINTS = 200;
    private static final int SMALL_POINTS = 60;

    private PrecisionRecallPlot() {}

    static void writeAll(Markup page, List<FacetAnswer> answers) {
        PrecisionRecall curve = PrecisionRecall.of(answers, value -> true);
        page.open("figure").leaf("figcaption", "Precision and recall, all values");
        UnitPlot plot = UnitPlot.open(
                page,
                "Precision and recall: average precision " + Figures.score(curve.averagePrecision()),
                "recall",
                "precision",
                0);
        draw(page, plot, curve, POINTS);
        plot.close();
        page.leaf(
                "p",
                "All values in one ranking. Average precision " + Figures.score(curve.averagePrecision())
                        + "; the dashed line is the prior, " + Figures.score(curve.prior()) + ".",
                "class",
                "note");
        page.close();
    }

    static void writeCommon(Markup page, FacetScores facet, List<FacetAnswer> answers) {
        List<ValueScores> common = facet.values().stream()
                .filter(value -> value.support() > 0)
                .sorted(Comparator.comparingLong(ValueScores::support)
                        .reversed()
                        .thenComparing(ValueScores::value))
                .limit(SMALL_PLOTS)
                .toList();
        page.leaf("h3", "Precision and recall of the " + common.size() + " most common values");
        page.open("div", "class", "multiples");
        for (ValueScores value : common) {
            PrecisionRecall curve = PrecisionRecall.of(answers, value.value()::equals);
            page.open("figure").open("figcaption").text(value.value());
            page.leaf(
                    "span",
                    " AP " + Figures.mark(value.averagePrecision()) + " · " + value.support() + " true",
                    "class",
                    "quiet");
            page.close();
            UnitPlot plot = UnitPlot.openSmall(page, value.value() + ": precision (upright) against recall");
            draw(page, plot, curve, SMALL_POINTS);
            plot.close();
            page.close();
        }
        page.close();
    }

    /** Steps, not slopes: between two thresholds the precision of the lower one holds. */
    private static void draw(Markup page, UnitPlot plot, PrecisionRecall curve, int most) {
        if (curve.prior() >= 0 && curve.prior() <= 1) {
            double y = plot.y(curve.prior());
            page.empty("line", "class", "ideal", "x1", plot.x(0), "x2", plot.x(1), "y1", y, "y2", y);
        }
        StringBuilder path = new StringBuilder();
        for (PrecisionRecall.Point point : curve.thinned(most)) {
            String y = Figures.coordinate(plot.y(point.precision()));
            path.append(path.isEmpty() ? "M" + Figures.coordinate(plot.x(0)) + " " + y : "V" + y)
                    .append('H')
                    .append(Figures.coordinate(plot.x(point.recall())));
        }
        page.empty("path", "class", "curve-a", "d", path.toString());
    }
}
