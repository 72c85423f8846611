package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.FacetScores;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.List;

/** One row a facet: score, interval, guess, and the other measures. */
final class FacetTable {
    private static final List<String> COLUMNS = List.of(
            "guess",
            "first three",
            "macro-F1",
            "exact",
            "Hamming",
            "mAP",
            "prior",
            "ECE",
            "Brier",
            "said",
            "said right");

    private FacetTable() {}

    static void write(Markup page, List<FacetScores> facets) {
        page.open("div", "class", "wide")
                .open("table", "class", "facets")
                .open("thead")
                .open("tr");
        page.leaf("th", "facet", "scope", "col").leaf("th", "pictures", "class", "num", "scope", "col");
        page.leaf("th", "score", "class", "num", "scope", "col");
        page.open("th", "scope", "col").text("0");
        page.leaf("span", "1", "class", "right").close();
        for (String column : COLUMNS) {
            page.leaf("th", column, "class", "num", "scope", "col");
        }
        page.close().close().open("tbody");
        facets.forEach(facet -> row(page, facet));
        page.close().close().close();
        page.open("p", "class", "note").text("Score: accuracy of a single facet, micro-F1 of a multi facet. ");
        page.leaf("span", "▮", "class", "ink-a").text(" score within its interval, ");
        page.leaf("span", "◆", "class", "ink-b")
                .text(" the same figure for saying the most frequent training values every time.")
                .close();
    }

    private static void row(Markup page, FacetScores facet) {
        page.open("tr").open("th", "scope", "row").text(facet.facet());
        page.leaf("span", facet.multi() ? " micro-F1" : " accuracy", "class", "quiet")
                .close();
        page.leaf("td", Figures.count(facet.pictures()), "class", "num");
        page.leaf("td", Figures.score(facet.headline().value()), "class", "num strong");
        page.open("td");
        IntervalBar.write(page, facet.headline(), facet.guess(), 1);
        page.close();
        double[] scores = {
            facet.guess(),
            facet.topThree(),
            facet.macroF1(),
            facet.subsetAccuracy(),
            facet.hammingLoss(),
            facet.meanAveragePrecision(),
            facet.meanPrior(),
            facet.calibration().expectedError(),
            facet.calibration().brier(),
            facet.asserted().coverage(),
            facet.asserted().precision()
        };
        for (double score : scores) {
            page.leaf("td", Figures.score(score), "class", "num");
        }
        page.close();
    }
}
