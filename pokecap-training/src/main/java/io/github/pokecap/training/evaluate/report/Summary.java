package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.Evaluation;
import io.github.pokecap.training.evaluate.FacetScores;
import io.github.pokecap.training.evaluate.Interval;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;

/** The top of the report: headline, tiles, the table of the facets, the captions. */
final class Summary {
    private Summary() {}

    static void write(Markup page, String title, Evaluation evaluation) {
        page.open("header").leaf("p", "PokeCap evaluation", "class", "kicker").leaf("h1", title);
        page.leaf(
                "p",
                Figures.count(evaluation.pictures().size()) + " pictures, "
                        + evaluation.facets().size() + " facets, "
                        + Figures.count(evaluation.text().pictures()) + " with reference captions. Intervals are 95 %,"
                        + " from 1000 bootstrap draws of the pictures with seed " + evaluation.seed() + ".",
                "class",
                "lead");
        page.close().line();
        tiles(page, evaluation);
        if (!evaluation.facets().isEmpty()) {
            page.open("section").leaf("h2", "Facets");
            FacetTable.write(page, evaluation.facets());
            page.close().line();
        }
        if (evaluation.text().pictures() > 0) {
            CaptionSection.write(page, evaluation);
        }
    }

    private static void tiles(Markup page, Evaluation evaluation) {
        page.open("div", "class", "tiles");
        for (FacetScores facet : evaluation.facets()) {
            tile(
                    page,
                    facet.facet(),
                    facet.multi() ? "micro-F1" : "accuracy",
                    facet.headline(),
                    "guess " + Figures.score(facet.guess()));
        }
        if (evaluation.text().pictures() > 0) {
            tile(page, "captions", "CIDEr-D", evaluation.text().ciderD(), "scale 0 to 10");
        }
        page.close().line();
    }

    private static void tile(Markup page, String name, String measure, Interval score, String beside) {
        page.open("div", "class", "tile");
        page.open("p", "class", "tile-name").leaf("b", name).text(" " + measure).close();
        page.leaf("p", Figures.score(score.value()), "class", "tile-score");
        page.leaf("p", IntervalBar.range(score), "class", "tile-range");
        page.leaf("p", beside, "class", "tile-beside");
        page.close();
    }
}
