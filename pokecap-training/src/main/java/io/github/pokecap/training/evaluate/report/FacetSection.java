package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.FacetAnswer;
import io.github.pokecap.training.evaluate.FacetScores;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.evaluate.ValueScores;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.Comparator;
import java.util.List;

/** All about one facet: what it scores, its plots, its values. */
final class FacetSection {
    /** How many unknown values are named. */
    private static final int NAMED = 20;

    private FacetSection() {}

    static void write(Markup page, FacetScores facet, List<JudgedPicture> pictures) {
        List<FacetAnswer> answers = pictures.stream()
                .flatMap(picture -> picture.answers().stream())
                .filter(answer -> answer.facet().equals(facet.facet()))
                .toList();
        page.open("section", "class", "facet");
        page.open("h2").text(facet.facet());
        page.leaf("span", facet.multi() ? " multi facet" : " single facet", "class", "quiet")
                .close();
        sentence(page, facet);
        page.open("div", "class", "plots");
        ReliabilityPlot.write(page, facet.calibration());
        if (facet.multi()) {
            PrecisionRecallPlot.writeAll(page, answers);
        }
        RarityPlot.write(page, facet.rarity());
        if (facet.multi()) {
            page.close().line();
            PrecisionRecallPlot.writeCommon(page, facet, answers);
            page.open("div", "class", "plots");
        }
        ConfusionPlot.write(page, facet.multi(), new Confusion(facet.multi(), answers));
        page.close().line();
        values(page, facet.values());
        page.close().line();
    }

    private static void sentence(Markup page, FacetScores facet) {
        page.open("p").leaf("b", facet.multi() ? "Micro-F1 " : "Right ");
        page.leaf("b", Figures.percent(facet.headline().value()));
        page.text(" (" + Figures.percent(facet.headline().low()) + " to "
                + Figures.percent(facet.headline().high()) + ") over " + Figures.count(facet.pictures())
                + " pictures; a guess without looking scores " + Figures.percent(facet.guess())
                + ". The captioner says something of "
                + Figures.percent(facet.asserted().coverage())
                + " of the pictures, and " + Figures.percent(facet.asserted().precision())
                + " of what it says is true.");
        page.close();
        if (facet.unknownLabels() > 0) {
            page.open("p", "class", "warning").leaf("b", "⚠ Unknown to the model: ");
            page.text(unknown(facet) + ". Labels with such a value: " + Figures.count(facet.unknownLabels())
                    + "; each counts as an error.");
            page.close();
        }
    }

    private static String unknown(FacetScores facet) {
        List<String> unknown = facet.values().stream()
                .filter(value -> !value.known())
                .map(ValueScores::value)
                .toList();
        String named = String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())));
        return unknown.size() <= NAMED ? named : named + " and " + (unknown.size() - NAMED) + " more";
    }

    private static void values(Markup page, List<ValueScores> values) {
        page.open("details").leaf("summary", "All " + values.size() + " values");
        page.open("div", "class", "wide").open("table").open("thead").open("tr");
        page.leaf("th", "value", "scope", "col");
        for (String column :
                List.of("trained", "true", "answered", "right", "precision", "recall", "F1", "AP", "prior")) {
            page.leaf("th", column, "class", "num", "scope", "col");
        }
        page.close().close().open("tbody");
        values.stream()
                .sorted(Comparator.comparingLong(ValueScores::support)
                        .reversed()
                        .thenComparing(ValueScores::value))
                .forEach(value -> row(page, value));
        page.close().close().close().close();
    }

    private static void row(Markup page, ValueScores value) {
        page.open("tr").open("th", "scope", "row").text(value.value());
        if (!value.known()) {
            page.leaf("span", " unknown to the model", "class", "quiet");
        }
        page.close();
        for (long count : new long[] {value.trained(), value.support(), value.answered(), value.right()}) {
            page.leaf("td", Figures.count(count), "class", "num");
        }
        for (double score :
                new double[] {value.precision(), value.recall(), value.f1(), value.averagePrecision(), value.prior()}) {
            page.leaf("td", Figures.score(score), "class", "num");
        }
        page.close().line();
    }
}
