package io.github.pokecap.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetClassifierTest {
    private static final Facet COLOR = new Facet("color", Facet.Kind.SINGLE, List.of("blue", "green", "red"));
    private static final Facet SECOND_COLOR = new Facet("color2", Facet.Kind.SINGLE, COLOR.values());
    private static final Facet PARTS = new Facet("parts", Facet.Kind.MULTI, List.of("horns", "tail", "wings"));

    /** Scores are the row itself. */
    private static final Classifier COPY =
            new LinearClassifier(3, new float[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, new float[3]);

    private static FacetClassifier classifier(Facet facet, float slope, float... thresholds) {
        return new FacetClassifier(
                facet, COPY, new Calibration(new float[] {slope, slope, slope}, new float[3]), thresholds);
    }

    /** exp(0), exp(1), exp(2) are 1, 2.7183 and 7.3891, together 11.1073: 0.0900, 0.2447 and 0.6652. */
    @Test
    void aSingleFacetIsRankedBySoftmaxAndSaysItsFirst() {
        FacetAnswer answer = classifier(COLOR, 1, 0, 0, 0).answer(new float[] {0, 1, 2});

        assertThat(answer.ranking().stream().map(Tag::value)).containsExactly("red", "green", "blue");
        assertThat(answer.ranking().get(0).confidence()).isCloseTo(0.6652, within(1e-4));
        assertThat(answer.ranking().get(1).confidence()).isCloseTo(0.2447, within(1e-4));
        assertThat(answer.ranking().get(2).confidence()).isCloseTo(0.0900, within(1e-4));
        assertThat(answer.asserted()).containsExactly(answer.ranking().get(0));
        assertThat(answer.facet()).isEqualTo(COLOR);
    }

    @Test
    void aSingleFacetIsSilentWhereItsFirstIsNotSureEnough() {
        assertThat(classifier(COLOR, 1, 0, 0, 0.7f)
                        .answer(new float[] {0, 1, 2})
                        .asserted())
                .isEmpty();
    }

    /** Of values equally likely the one that comes first in the facet is ranked first. */
    @Test
    void tiesAreRankedInTheOrderOfTheFacet() {
        assertThat(classifier(COLOR, 1, 0, 0, 0).answer(new float[3]).ranking().stream()
                        .map(Tag::value))
                .containsExactly("blue", "green", "red");
    }

    /** 1 / (1 + exp(-2)) = 0.8808, 1 / (1 + 1) = 0.5, 1 / (1 + exp(2)) = 0.1192; each against its own threshold. */
    @Test
    void aMultiFacetSaysWhatReachesItsThreshold() {
        FacetAnswer answer = classifier(PARTS, 2, 0.9f, 0.5f, 0.1f).answer(new float[] {1, 0, -1});

        assertThat(answer.ranking().stream().map(Tag::value)).containsExactly("horns", "tail", "wings");
        assertThat(answer.ranking().get(0).confidence()).isCloseTo(0.8808, within(1e-4));
        assertThat(answer.asserted().stream().map(Tag::value)).containsExactly("tail", "wings");
    }

    /** 2 * 3 + 1 = 7 and 0 * 3 - 1 = -1: logistic 0.9991 and 0.2689. */
    @Test
    void calibrationStretchesAndShiftsEachValue() {
        Facet two = new Facet("parts", Facet.Kind.MULTI, List.of("horns", "tail"));

        float[] confidences = FacetClassifier.confidences(
                two, new Calibration(new float[] {2, 0}, new float[] {1, -1}), new float[] {3, 3});

        assertThat(confidences[0]).isCloseTo(0.9991f, within(1e-4f));
        assertThat(confidences[1]).isCloseTo(0.2689f, within(1e-4f));
    }

    @Test
    void theScoresThatAreCalibratedStayAsTheyWere() {
        float[] scores = {1, 2, 3};

        FacetClassifier.confidences(COLOR, new Calibration(new float[] {2, 2, 2}, new float[3]), scores);

        assertThat(scores).containsExactly(1, 2, 3);
    }

    @Test
    void hugeScoresAreConfidencesToo() {
        Calibration steep = new Calibration(new float[] {1e30f, 1e30f, 1e30f}, new float[3]);
        float[] huge = {1e30f, -1e30f, 1e29f};

        for (Facet facet : List.of(COLOR, PARTS)) {
            for (float confidence : FacetClassifier.confidences(facet, steep, huge)) {
                assertThat(confidence).isBetween(0f, 1f);
            }
        }
    }

    /** 0.0900, 0.2447 and 0.6652 without the last, 0.3348 in all: 0.2689, 0.7311 and 0. */
    @Test
    void aSecondColorIsNeverTheFirst() {
        FacetClassifier first = classifier(COLOR, 1, 0, 0, 0);
        FacetClassifier second = classifier(SECOND_COLOR, 1, 0, 0, 0).differingFrom(first);

        FacetAnswer answer = second.answer(new float[] {0, 1, 2});

        assertThat(answer.ranking().stream().map(Tag::value)).containsExactly("green", "blue", "red");
        assertThat(answer.ranking().get(0).confidence()).isCloseTo(0.7311, within(1e-4));
        assertThat(answer.ranking().get(1).confidence()).isCloseTo(0.2689, within(1e-4));
        assertThat(answer.ranking().get(2).confidence()).isZero();
        assertThat(answer.asserted()).containsExactly(answer.ranking().get(0));
        assertThat(second.differsFrom()).containsSame(first);
        assertThat(first.differsFrom()).isEmpty();
    }

    /** A third one leaves out what the second answers, not what that one would answer by itself. */
    @Test
    void whoDiffersFromOneThatDiffersAsksBoth() {
        FacetClassifier first = classifier(COLOR, 1, 0, 0, 0);
        FacetClassifier second = classifier(SECOND_COLOR, 1, 0, 0, 0).differingFrom(first);
        FacetClassifier third = classifier(COLOR, 1, 0, 0, 0).differingFrom(second);

        assertThat(third.answer(new float[] {0, 1, 2}).ranking().get(0).value()).isEqualTo("red");
    }

    @Test
    void anAnswerThatTheOtherFacetDoesNotKnowChangesNothing() {
        Facet fewer = new Facet("color2", Facet.Kind.SINGLE, List.of("blue", "green", "none"));
        FacetClassifier alone = classifier(fewer, 1, 0, 0, 0);
        float[] row = {0, 1, 2};

        assertThat(alone.differingFrom(classifier(COLOR, 1, 0, 0, 0)).confidences(row))
                .containsExactly(alone.confidences(row));
    }

    /** All that the second has is in the value that it may not answer: of the others it knows nothing. */
    @Test
    void whatIsLeftOfCertaintyIsNothing() {
        FacetClassifier sure = classifier(COLOR, 1e30f, 0, 0, 0);

        assertThat(classifier(SECOND_COLOR, 1e30f, 0, 0, 0).differingFrom(sure).confidences(new float[] {0, -1, 1}))
                .containsExactly(0, 0, 0);
    }

    @Test
    void onlySingleFacetsThatShareAValueCanDiffer() {
        FacetClassifier color = classifier(COLOR, 1, 0, 0, 0);
        FacetClassifier parts = classifier(PARTS, 1, 0, 0, 0);
        FacetClassifier legs = classifier(new Facet("legs", Facet.Kind.SINGLE, List.of("0", "2", "4")), 1, 0, 0, 0);

        for (FacetClassifier other : List.of(parts, legs)) {
            assertThatThrownBy(() -> color.differingFrom(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("facet color cannot be bound to differ from "
                            + other.facet().name() + "; both must be single facets and share a value");
        }
        assertThatThrownBy(() -> parts.differingFrom(color))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet parts cannot be bound to differ from color; both must be single facets and share a"
                        + " value");
    }

    @Test
    void partsForAnotherNumberOfValuesAreRefused() {
        assertThatThrownBy(() -> classifier(COLOR, 1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet color has 3 values, its classifier 3, its calibration 3 and its thresholds 2");
        assertThatThrownBy(() -> classifier(COLOR, 1, 0, 0, 1.5f))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet color has threshold 1.5, outside 0 to 1");
        assertThatThrownBy(() -> classifier(COLOR, 1, 0, 0, Float.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet color has threshold NaN, outside 0 to 1");
    }

    @Test
    void calibrationsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new Calibration(new float[2], new float[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 slopes but 3 shifts");
        assertThatThrownBy(() -> new Calibration(new float[] {-1}, new float[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("slope -1.0 would turn the order of the values around");
        assertThatThrownBy(() -> new Calibration(new float[1], new float[] {Float.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shifts hold NaN at 0; every number must be finite");
    }

    @Test
    void facetsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new Facet("color", Facet.Kind.SINGLE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet \"color\" has 0 values; a facet has a name and at least one value");
        assertThatThrownBy(() -> new Facet("", Facet.Kind.SINGLE, List.of("red")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet \"\" has 1 values; a facet has a name and at least one value");
        assertThatThrownBy(() -> new Facet("color", Facet.Kind.SINGLE, List.of("red", "red")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet color has a value twice");
        assertThatThrownBy(() -> new Facet("color", Facet.Kind.SINGLE, List.of("red", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet color has an empty value; nobody could say it");
    }
}
