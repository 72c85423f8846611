package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final List<JudgedPicture> CAPTIONED = List.of(
            Judged.captioned("1.png", "a small red cat", "a small red cat"),
            Judged.captioned("2.png", "a drawing", "one blue bird flies"),
            Judged.captioned("3.png", "no references"));

    private static final Evaluation WHOLE = whole();

    private static Evaluation whole() {
        return Evaluation.of(Menagerie.pictures(60), Menagerie.trainingCounts(), 7);
    }

    @Test
    void picturesWithoutReferencesAreLeftOutOfTheTextScores() {
        Evaluation evaluation = Evaluation.of(CAPTIONED, Map.of(), 7);
        TextScores text = evaluation.text();
        assertThat(text.pictures()).isEqualTo(2);
        // CIDEr-D 10 and 0, ROUGE-L 1 and 0: means 5 and 1/2.
        assertThat(text.ciderD().value()).isCloseTo(5, within(1e-9));
        assertThat(text.rougeL().value()).isCloseTo(0.5, within(1e-12));
        // BLEU-1: 4 of 6 words match; lengths 6 and 8: 4/6 * exp(1 - 8/6).
        assertThat(text.bleu1()).isCloseTo(4.0 / 6 * Math.exp(-1.0 / 3), within(1e-12));
        assertThat(evaluation.pictures()).extracting(PictureScore::file).containsExactly("1.png", "2.png", "3.png");
        assertThat(evaluation.pictures().get(0).ciderD()).isCloseTo(10, within(1e-9));
        assertThat(evaluation.pictures().get(1).ciderD()).isZero();
        assertThat(evaluation.pictures().get(2).ciderD()).isNaN();
    }

    @Test
    void ofTwoPicturesTheIntervalReachesBoth() {
        // A quarter of the draws takes the good picture twice, a quarter the bad one.
        Interval cider = Evaluation.of(CAPTIONED, Map.of(), 7).text().ciderD();
        assertThat(cider.low()).isZero();
        assertThat(cider.high()).isCloseTo(10, within(1e-9));
    }

    @Test
    void theSameInputGivesTheSameEvaluation() {
        Evaluation again = whole();
        assertThat(again).isEqualTo(WHOLE);
        assertThat(again.toJson()).isEqualTo(WHOLE.toJson());
    }

    @Test
    void theTableFitsATerminal() {
        String table = WHOLE.toTable();
        assertThat(table.lines()).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(100);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
        assertThat(table).endsWith("\n").doesNotContain("\r").doesNotContain("NaN");
    }

    @Test
    void theTableOfATinyEvaluation() {
        FacetAnswer right = Judged.color("red", "red", 0.9, "blue", 0.1);
        JudgedPicture picture = new JudgedPicture("1.png", "", List.of(), List.of(right), null);
        assertThat(Evaluation.of(List.of(picture), Map.of(), 7).toTable()).isEqualTo("""
                Evaluation. Pictures: 1. Brackets: 95 % bootstrap interval, 1000 resamples, seed 7.

                Facets. Score: accuracy of a single facet, micro-F1 of a multi facet. Guess: the same, unseen.
                facet            measure    pics  score                guess  top-3  macro    mAP  prior     ECE
                color            accuracy      1  1.000 [1.000 1.000]  1.000  1.000  1.000  1.000  1.000   0.100

                What is said, where silence is allowed.
                facet            kind       pics                        said  right  exact  Hamm.  Brier unknown
                color            single        1                       1.000  1.000  1.000  0.000  0.010       0

                Pictures ranked by each value that the model knows.
                facet                     values  mAP                  prior
                color                          1  1.000 [1.000 1.000]  1.000

                By how often a value occurs in training.
                facet            trained  values  labels precision recall     F1  top-3    mAP  prior
                color            0             2       1     1.000  1.000  1.000  1.000  1.000  1.000

                Captions. Pictures with references: 0.
                CIDEr-D (0-10)   - [- -]
                BLEU-4           - [- -]
                ROUGE-L          - [- -]
                BLEU-1           -
                BLEU-2           -
                BLEU-3           -
                true assertions  - [- -] of 0
                """);
    }

    @Test
    void theJsonHoldsTheHeadlinesInASummary() throws Exception {
        JsonNode root = new ObjectMapper().readTree(WHOLE.toJson());
        assertThat(root.fieldNames()).toIterable().containsExactly("summary", "facets");
        assertThat(root.at("/summary/facets").fieldNames()).toIterable().containsExactly("color", "parts", "likeness");
        assertThat(root.at("/summary/pictures").asInt()).isEqualTo(60);
        assertThat(root.at("/summary/facets/color/accuracy/value").asDouble())
                .isCloseTo(WHOLE.facets().get(0).headline().value(), within(1e-6));
        assertThat(root.at("/summary/facets/parts/microF1/low").asDouble())
                .isCloseTo(WHOLE.facets().get(1).headline().low(), within(1e-6));
        assertThat(root.at("/summary/text/ciderD/value").asDouble())
                .isCloseTo(WHOLE.text().ciderD().value(), within(1e-6));
        assertThat(root.at("/summary/facets/parts/ranking/meanAveragePrecision/value")
                        .asDouble())
                .isCloseTo(
                        WHOLE.facets().get(1).ranking().meanAveragePrecision().value(), within(1e-6));
        assertThat(root.at("/facets/parts/values/wings/prior").isDouble()).isTrue();
        assertThat(root.at("/facets/parts/reliability")).hasSize(10);
        assertThat(root.at("/facets/color/values/green/support").isInt()).isTrue();
        assertThat(new ObjectMapper().readTree(WHOLE.toSummaryJson())).isEqualTo(root.get("summary"));
    }

    @Test
    void noPicturesMeasureNothing() {
        Evaluation none = Evaluation.of(List.of(), Map.of(), 7);
        assertThat(none.facets()).isEmpty();
        assertThat(none.text().ciderD().value()).isNaN();
        assertThat(none.text().bleu1()).isNaN();
        assertThat(none.toSummaryJson())
                .isEqualTo("{\"pictures\":0,\"seed\":7,\"facets\":{},\"text\":{\"pictures\":0,"
                        + "\"ciderD\":{\"value\":null,\"low\":null,\"high\":null},"
                        + "\"bleu1\":null,\"bleu2\":null,\"bleu3\":null,"
                        + "\"bleu4\":{\"value\":null,\"low\":null,\"high\":null},"
                        + "\"rougeL\":{\"value\":null,\"low\":null,\"high\":null},"
                        + "\"assertions\":0,\"assertionsTrue\":{\"value\":null,\"low\":null,\"high\":null}}}");
        assertThat(none.toTable()).startsWith("Evaluation. Pictures: 0.");
    }
}
