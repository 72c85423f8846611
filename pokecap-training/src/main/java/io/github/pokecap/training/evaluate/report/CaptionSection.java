package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.Evaluation;
import io.github.pokecap.training.evaluate.Interval;
import io.github.pokecap.training.evaluate.TextScores;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;

/** The scores of the captions, and how CIDEr-D spreads over the pictures. */
final class CaptionSection {
    private static final double CIDER_MOST = 10;

    private CaptionSection() {}

    static void write(Markup page, Evaluation evaluation) {
        TextScores text = evaluation.text();
        page.open("section").leaf("h2", "Captions").open("div", "class", "plots");
        page.open("div", "class", "wide").open("table").open("thead").open("tr");
        page.leaf("th", "measure", "scope", "col").leaf("th", "score", "class", "num", "scope", "col");
        page.leaf("th", "interval", "scope", "col").leaf("th", "", "scope", "col");
        page.leaf("th", "scale", "scope", "col");
        page.close().close().open("tbody");
        row(page, "CIDEr-D", text.ciderD(), CIDER_MOST);
        row(page, "BLEU-4", text.bleu4(), 1);
        row(page, "ROUGE-L", text.rougeL(), 1);
        row(page, "true assertions", evaluation.spoken().right(), 1);
        row(page, "BLEU-1", text.bleu1());
        row(page, "BLEU-2", text.bleu2());
        row(page, "BLEU-3", text.bleu3());
        page.close().close().close();
        CiderHistogram.write(page, evaluation.pictures());
        page.close().close().line();
    }

    private static void row(Markup page, String measure, Interval score, double most) {
        start(page, measure, score.value());
        page.leaf("td", IntervalBar.range(score), "class", "num").open("td");
        IntervalBar.write(page, score, Double.NaN, most);
        page.close()
                .leaf("td", "0 to " + Figures.coordinate(most), "class", "quiet")
                .close();
    }

    private static void row(Markup page, String measure, double score) {
        start(page, measure, score);
        page.leaf("td", "")
                .leaf("td", "")
                .leaf("td", "0 to 1", "class", "quiet")
                .close();
    }

    private static void start(Markup page, String measure, double score) {
        page.open("tr").leaf("th", measure, "scope", "row");
        page.leaf("td", Figures.score(score), "class", "num strong");
    }
}
