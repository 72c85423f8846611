package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.training.facet.LabelledFacet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferingFacetsTest {
    private static final List<String> COLORS = List.of("blue", "green");

    /** A number for each picture; -1 where nobody knows. */
    private static LabelledFacet facet(String name, List<String> values, int... truths) {
        List<int @Nullable []> labels = new ArrayList<>();
        for (int truth : truths) {
            labels.add(truth < 0 ? null : new int[] {truth});
        }
        return new LabelledFacet(new Facet(name, Facet.Kind.SINGLE, values), labels);
    }

    private static int[] alternating(int pictures, int first) {
        int[] truths = new int[pictures];
        for (int i = 0; i < pictures; i++) {
            truths[i] = (i + first) % 2;
        }
        return truths;
    }

    private static List<FacetClassifier> bound(LabelledFacet... facets) {
        List<FacetClassifier> classifiers = new ArrayList<>();
        for (LabelledFacet labelled : facets) {
            int values = labelled.facet().values().size();
            classifiers.add(new FacetClassifier(
                    labelled.facet(),
                    new LinearClassifier(1, new float[values], new float[values]),
                    new Calibration(new float[values], new float[values]),
                    new float[values]));
        }
        return DifferingFacets.bind(classifiers, List.of(facets));
    }

    /** Twenty pictures, ten of each colour: chance would bring 10 * 10 / 20 twice, ten agreements. */
    @Test
    void facetsThatAgreeInNoneOfTwentyDiffer() {
        List<FacetClassifier> bound =
                bound(facet("color", COLORS, alternating(20, 0)), facet("color2", COLORS, alternating(20, 1)));

        assertThat(bound.get(0).differsFrom()).isEmpty();
        assertThat(bound.get(1).differsFrom()).containsSame(bound.get(0));
    }

    @Test
    void oneAgreementIsEnoughToTakeTheseForAnswersOfTheirOwn() {
        int[] second = alternating(20, 1);
        second[7] = 1 - second[7];

        assertThat(bound(facet("color", COLORS, alternating(20, 0)), facet("color2", COLORS, second)))
                .extracting(FacetClassifier::differsFrom)
                .containsOnly(Optional.empty());
    }

    /** Eighteen pictures would agree nine times by chance. */
    @Test
    void whatChanceMayDoProvesNothing() {
        assertThat(bound(facet("color", COLORS, alternating(18, 0)), facet("color2", COLORS, alternating(18, 1))))
                .extracting(FacetClassifier::differsFrom)
                .containsOnly(Optional.empty());
    }

    /** The same values under other numbers, and pictures of which one of the two is not known. */
    @Test
    void valuesAreComparedByNameWhereBothAreKnown() {
        int[] first = alternating(22, 0);
        int[] second = alternating(22, 0);
        first[20] = -1;
        second[21] = -1;

        List<FacetClassifier> bound =
                bound(facet("color", COLORS, first), facet("color2", List.of("green", "blue"), second));

        assertThat(bound.get(1).differsFrom()).containsSame(bound.get(0));
    }

    @Test
    void facetsOfOtherValuesAreNoneOfEachOthersBusiness() {
        assertThat(bound(
                        facet("color", COLORS, alternating(100, 0)),
                        facet("legs", List.of("2", "4"), alternating(100, 1))))
                .extracting(FacetClassifier::differsFrom)
                .containsOnly(Optional.empty());
    }

    @Test
    void partsMayBeWhatTheyAre() {
        LabelledFacet color = facet("color", COLORS, alternating(20, 0));
        LabelledFacet parts = facet("parts", COLORS, alternating(20, 1));
        LabelledFacet any = new LabelledFacet(new Facet("parts", Facet.Kind.MULTI, COLORS), parts.truths());

        assertThat(bound(color, any)).extracting(FacetClassifier::differsFrom).containsOnly(Optional.empty());
    }

    @Test
    void noPictureAtAllProvesNothing() {
        assertThat(bound(facet("color", COLORS), facet("color2", COLORS)))
                .extracting(FacetClassifier::differsFrom)
                .containsOnly(Optional.empty());
    }
}
