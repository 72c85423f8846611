package io.github.pokecap.cli;

import io.github.pokecap.classify.Facet;
import java.util.List;
import java.util.Locale;

/** The facets of a model with their held-out scores, for people. */
final class FacetTable {
    private FacetTable() {}

    static String text(List<Facet> facets, List<HeldOut> scores) {
        TextTable table =
                new TextTable("facet", "answers", "values", "classifier", "measure", "held-out", "pictures", "ECE");
        for (Facet facet : facets) {
            String answers = facet.isSingle() ? "one" : "any";
            scores.stream()
                    .filter(score -> score.facet().equals(facet.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            score -> table.add(
                                    facet.name(),
                                    answers,
                                    facet.values().size(),
                                    score.classifier(),
                                    score.measure(),
                                    number(score.score()),
                                    score.examples(),
                                    number(score.calibrationError())),
                            () -> table.add(
                                    facet.name(), answers, facet.values().size(), "-", "-", "-", "-", "-"));
        }
        return table.text("  ");
    }

    private static String number(double score) {
        return Double.isNaN(score) ? "-" : String.format(Locale.ROOT, "%.3f", score);
    }
}
