package io.github.pokecap.training.evaluate;

import java.util.List;
import java.util.Locale;

/** An evaluation as plain text, at most 100 columns wide. */
final class ScoreTable {
    private static final int NAME_COLUMNS = 16;
    private static final String FACET = "%-" + NAME_COLUMNS + "s %-8s %6s  %-19s %6s %6s %6s %6s %6s %7s%n";
    private static final String RANKING = "%-" + NAME_COLUMNS + "s %8s %6s  %-19s %6s%n";
    private static final String RARITY = "%-" + NAME_COLUMNS + "s %-8s %6s %7s %9s %6s %6s %6s %6s %6s%n";
    private static final String TEXT = "%-" + NAME_COLUMNS + "s %-19s%n";

    private final Evaluation evaluation;
    private final StringBuilder out = new StringBuilder();

    ScoreTable(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    String text() {
        line(
                "Evaluation. Pictures: %d. Brackets: 95 %% bootstrap interval, %d resamples, seed %d.%n",
                evaluation.pictures().size(), Bootstrap.RESAMPLES, evaluation.seed());
        facets();
        ranking();
        rarity();
        captions();
        if (!evaluation.robustness().conditions().isEmpty()) {
            out.append(new RobustnessTable(evaluation).text());
        }
        return out.toString();
    }

    private void facets() {
        line("%nFacets. Score: accuracy of a single facet, micro-F1 of a multi facet. Guess: the same, unseen.%n");
        line(FACET, "facet", "measure", "pics", "score", "guess", "top-3", "macro", "mAP", "prior", "ECE");
        for (FacetScores facet : evaluation.facets()) {
            line(
                    FACET,
                    name(facet.facet()),
                    facet.multi() ? "micro-F1" : "accuracy",
                    facet.pictures(),
                    interval(facet.headline()),
                    number(facet.guess()),
                    number(facet.topThree()),
                    number(facet.macroF1()),
                    number(facet.meanAveragePrecision()),
                    number(facet.meanPrior()),
                    number(facet.calibration().expectedError()));
        }
        line("%nWhat is said, where silence is allowed.%n");
        line(FACET, "facet", "kind", "pics", "", "said", "right", "exact", "Hamm.", "Brier", "unknown");
        for (FacetScores facet : evaluation.facets()) {
            line(
                    FACET,
                    name(facet.facet()),
                    facet.multi() ? "multi" : "single",
                    facet.pictures(),
                    "",
                    number(facet.asserted().coverage()),
                    number(facet.asserted().precision()),
                    number(facet.subsetAccuracy()),
                    number(facet.hammingLoss()),
                    number(facet.calibration().brier()),
                    facet.unknownLabels());
        }
    }

    private void ranking() {
        line("%nPictures ranked by each value that the model knows.%n");
        line(RANKING, "facet", "", "values", "mAP", "prior");
        for (FacetScores facet : evaluation.facets()) {
            line(
                    RANKING,
                    name(facet.facet()),
                    "",
                    facet.ranking().values(),
                    interval(facet.ranking().meanAveragePrecision()),
                    number(facet.ranking().meanPrior()));
        }
    }

    private void rarity() {
        line("%nBy how often a value occurs in training.%n");
        line(RARITY, "facet", "trained", "values", "labels", "precision", "recall", "F1", "top-3", "mAP", "prior");
        for (FacetScores facet : evaluation.facets()) {
            for (RarityScores step : facet.rarity()) {
                line(
                        RARITY,
                        name(facet.facet()),
                        step.bucket(),
                        step.values(),
                        step.support(),
                        number(step.precision()),
                        number(step.recall()),
                        number(step.microF1()),
                        number(step.topThree()),
                        number(step.meanAveragePrecision()),
                        number(step.meanPrior()));
            }
        }
    }

    private void captions() {
        TextScores text = evaluation.text();
        line("%nCaptions. Pictures with references: %d.%n", text.pictures());
        line(TEXT, "CIDEr-D (0-10)", interval(text.ciderD()));
        line(TEXT, "BLEU-4", interval(text.bleu4()));
        line(TEXT, "ROUGE-L", interval(text.rougeL()));
        List<Double> shorter = List.of(text.bleu1(), text.bleu2(), text.bleu3());
        for (int n = 1; n <= shorter.size(); n++) {
            line(TEXT, "BLEU-" + n, number(shorter.get(n - 1)));
        }
        SpokenScores spoken = evaluation.spoken();
        line(TEXT, "true assertions", interval(spoken.right()) + " of " + spoken.tags());
    }

    private void line(String format, Object... parts) {
        String[] lines =
                String.format(Locale.ROOT, format.replace("%n", "\n"), parts).split("\n", -1);
        for (int i = 0; i + 1 < lines.length; i++) {
            out.append(lines[i].stripTrailing()).append('\n');
        }
    }

    static String name(String facet) {
        int length = facet.codePointCount(0, facet.length());
        return length <= NAME_COLUMNS ? facet : facet.substring(0, facet.offsetByCodePoints(0, NAME_COLUMNS - 1)) + "…";
    }

    private static String interval(Interval interval) {
        return number(interval.value()) + " [" + number(interval.low()) + " " + number(interval.high()) + "]";
    }

    static String number(double number) {
        return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, "%.3f", number);
    }
}
