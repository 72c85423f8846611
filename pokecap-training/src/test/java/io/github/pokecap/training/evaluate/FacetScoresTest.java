package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.Tag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FacetScoresTest {
    private static final List<JudgedPicture> COLORS = List.of(
            Judged.picture("1", Judged.color("green", "green", 0.9, "red", 0.05, "blue", 0.03, "gray", 0.02)),
            Judged.picture("2", Judged.color("green", "red", 0.5, "blue", 0.2, "gray", 0.2, "green", 0.1)),
            Judged.picture("3", Judged.color("red", "red", 0.6, "green", 0.2, "blue", 0.1, "gray", 0.1)),
            Judged.picture("4", Judged.color("pink", "red", 0.4, "green", 0.3, "blue", 0.2, "gray", 0.1)));
    private static final Map<String, Map<String, Integer>> COLOR_COUNTS =
            Map.of("color", Map.of("green", 70, "red", 4, "blue", 30, "gray", 7));

    private static final List<JudgedPicture> PARTS = List.of(
            Judged.picture("1", Judged.parts(List.of("wings", "horn"), "wings", 0.9, "horn", 0.4, "tail", 0.1)),
            Judged.picture("2", Judged.parts(List.of("wings"), "tail", 0.8, "wings", 0.6, "horn", 0.1)),
            Judged.picture("3", Judged.parts(List.of(), "horn", 0.3, "wings", 0.2, "tail", 0.1)));

    private static FacetScores colors() {
        return FacetScores.of(COLORS, COLOR_COUNTS, 7).get(0);
    }

    private static FacetScores parts() {
        return FacetScores.of(PARTS, Map.of("parts", Map.of("wings", 9, "horn", 5, "tail", 2)), 7)
                .get(0);
    }

    private static ValueScores value(FacetScores scores, String name) {
        return scores.values().stream()
                .filter(value -> value.value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSingleFacet() {
        FacetScores scores = colors();
        // Right: pictures 1 and 3 of 4. Green is 4th in picture 2, pink unknown: top-3 2/4.
        assertThat(scores.headline().value()).isEqualTo(0.5);
        assertThat(scores.headline().low()).isBetween(0.0, 0.5);
        assertThat(scores.headline().high()).isBetween(0.5, 1.0);
        assertThat(scores.topThree()).isEqualTo(0.5);
        assertThat(scores.microF1()).isEqualTo(0.5);
        assertThat(scores.subsetAccuracy()).isEqualTo(0.5);
        // Green: support 2, answered 1, right 1: F1 2/3. Red: support 1, answered 3, right 1: 2/4. Pink 0/1.
        // Blue and gray neither true nor answered. Macro = (2/3 + 1/2 + 0) / 3 = 7/18.
        assertThat(scores.macroF1()).isCloseTo(7.0 / 18, within(1e-12));
        // Two wrong pictures, two wrong values each, over 4 pictures * 5 values.
        assertThat(scores.hammingLoss()).isCloseTo(4.0 / 20, within(1e-12));
        // Green is the most frequent in training; 2 of 4 are green.
        assertThat(scores.guess()).isEqualTo(0.5);
    }

    @Test
    void averagePrecisionBesideThePrior() {
        FacetScores scores = colors();
        // Green by confidence: 1 (0.9, true), 4 (0.3), 3 (0.2), 2 (0.1, true): (1 + 2/4) / 2 = 3/4, prior 2/4.
        assertThat(value(scores, "green").averagePrecision()).isEqualTo(0.75);
        // Red: 3 (0.6, true) first: 1, prior 1/4. Pink unknown: 0, prior 1/4. Blue, gray: no picture.
        assertThat(value(scores, "red").averagePrecision()).isEqualTo(1);
        assertThat(value(scores, "pink").averagePrecision()).isZero();
        assertThat(value(scores, "blue").averagePrecision()).isNaN();
        assertThat(scores.meanAveragePrecision()).isCloseTo(1.75 / 3, within(1e-12));
        assertThat(scores.meanPrior()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void theRankingLeavesOutWhatTheModelDoesNotKnow() {
        RankingScores ranking = colors().ranking();
        // Green 3/4 and red 1; pink is unknown, blue and gray have no picture. Priors 2/4 and 1/4.
        assertThat(ranking.values()).isEqualTo(2);
        assertThat(ranking.meanAveragePrecision().value()).isCloseTo(1.75 / 2, within(1e-12));
        assertThat(ranking.meanAveragePrecision().low()).isBetween(0.0, 0.875);
        assertThat(ranking.meanAveragePrecision().high()).isEqualTo(1);
        assertThat(ranking.meanPrior()).isCloseTo(0.75 / 2, within(1e-12));
    }

    @Test
    void anUnknownValueIsAnErrorAndSaidToBeOne() {
        FacetScores scores = colors();
        assertThat(scores.unknownLabels()).isEqualTo(1);
        ValueScores pink = value(scores, "pink");
        assertThat(pink.known()).isFalse();
        assertThat(pink.support()).isEqualTo(1);
        assertThat(pink.recall()).isZero();
        assertThat(pink.f1()).isZero();
        assertThat(value(scores, "blue").known()).isTrue();
    }

    @Test
    void aMultiFacet() {
        FacetScores scores = parts();
        // Asserted: 1 wings; 2 tail, wings; 3 none. Right 2, answered 3, true 3: F1 = 4/6.
        assertThat(scores.headline().value()).isCloseTo(2.0 / 3, within(1e-12));
        // Wings 2/2/2: 1. Horn right 0, answered 0, true 1: 0. Tail answered 1, true 0: 0. Macro 1/3.
        assertThat(scores.macroF1()).isCloseTo(1.0 / 3, within(1e-12));
        // Wrong: horn missed, tail said: 2 of 9 questions. Exact: picture 3 alone, 1/3.
        assertThat(scores.hammingLoss()).isCloseTo(2.0 / 9, within(1e-12));
        assertThat(scores.subsetAccuracy()).isCloseTo(1.0 / 3, within(1e-12));
        // Wings: 0.9 t, 0.6 t, 0.2: AP 1. Horn: 0.4 t first: AP 1. Tail: no picture.
        assertThat(scores.meanAveragePrecision()).isEqualTo(1);
        assertThat(scores.meanPrior()).isCloseTo((2.0 / 3 + 1.0 / 3) / 2, within(1e-12));
        // Always wings: right 2, answered 3, true 3: 4/6. Wings and horn: right 3, answered 6: 6/9. Both 2/3.
        assertThat(scores.guess()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(scores.topThree()).isEqualTo(1);
    }

    @Test
    void silenceIsAllowed() {
        List<Tag> ranking = List.of(new Tag("color", "red", 0.3));
        FacetAnswer silent = new FacetAnswer("color", false, List.of("red"), ranking, List.of());
        FacetAnswer bold = new FacetAnswer("color", false, List.of("blue"), ranking, List.of("red"));
        Assertions asserted = Assertions.of(List.of(silent, bold));
        // One of two speaks, and is wrong; the silent one would have been right.
        assertThat(asserted.coverage()).isEqualTo(0.5);
        assertThat(asserted.precision()).isZero();
        assertThat(Assertions.of(List.of(silent)).precision()).isNaN();
        // Multi: 2 of 3 pictures say something; 2 of 3 assertions are true.
        assertThat(parts().asserted()).isEqualTo(new Assertions(2.0 / 3, 2.0 / 3));
    }

    @Test
    void byRarity() {
        List<RarityScores> steps = colors().rarity();
        // Unseen: pink. 1-5: red. 6-20: gray. 21-60: blue. 61+: green.
        assertThat(steps).extracting(RarityScores::bucket).containsExactly("0", "1-5", "6-20", "21-60", "61+");
        RarityScores red = steps.get(1);
        assertThat(red.values()).isEqualTo(1);
        assertThat(red.support()).isEqualTo(1);
        assertThat(red.precision()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(red.recall()).isEqualTo(1);
        assertThat(red.microF1()).isEqualTo(0.5);
        assertThat(red.topThree()).isEqualTo(1);
        // Red was said twice where it is not: 2 of 4 questions.
        assertThat(red.hammingLoss()).isEqualTo(0.5);
        RarityScores green = steps.get(4);
        assertThat(green.recall()).isEqualTo(0.5);
        assertThat(green.meanAveragePrecision()).isEqualTo(0.75);
        assertThat(green.meanPrior()).isEqualTo(0.5);
        assertThat(steps.get(2).microF1()).isNaN();
    }

    @Test
    void theGuessIsWrongWhereItsValueDoesNotOccur() {
        FacetScores scores =
                FacetScores.of(COLORS, Map.of("color", Map.of("mauve", 99)), 7).get(0);
        assertThat(scores.guess()).isZero();
        // Without training counts the evaluated pictures tell: green, 2 of 4.
        assertThat(FacetScores.of(COLORS, Map.of(), 7).get(0).guess()).isEqualTo(0.5);
    }

    @Test
    void aModelThatKnowsNothing() {
        FacetScores scores = FacetScores.of(List.of(Judged.picture("1", Judged.color("red"))), Map.of(), 7)
                .get(0);
        assertThat(scores.headline()).isEqualTo(new Interval(0, 0, 0));
        assertThat(scores.unknownLabels()).isEqualTo(1);
        assertThat(scores.topThree()).isZero();
        assertThat(scores.macroF1()).isZero();
        assertThat(scores.asserted().coverage()).isZero();
        assertThat(scores.calibration().expectedError()).isNaN();
        assertThat(scores.ranking().values()).isZero();
        assertThat(scores.ranking().meanAveragePrecision().value()).isNaN();
    }

    @Test
    void noPicturesNoFacets() {
        assertThat(FacetScores.of(List.of(), Map.of(), 7)).isEmpty();
        assertThat(FacetScores.of(List.of(Judged.picture("1")), Map.of(), 7)).isEmpty();
    }
}
