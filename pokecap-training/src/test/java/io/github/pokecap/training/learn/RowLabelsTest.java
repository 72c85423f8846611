package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Facet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowLabelsTest {
    private static final Facet LEGS = new Facet("legs", Facet.Kind.SINGLE, List.of("two", "four"));
    private static final Facet PARTS = new Facet("parts", Facet.Kind.MULTI, List.of("wings", "head"));

    /** Of four rows, the first and the last have two legs. */
    private static final List<int @Nullable []> TWO_FOUR_FOUR_TWO =
            truths(new int[] {0}, new int[] {1}, new int[] {1}, new int[] {0});

    private static List<int @Nullable []> truths(int @Nullable [] @Nullable ... truths) {
        return Arrays.asList(truths);
    }

    /** The first two rows are blue, the third is green; of the last nobody knows. */
    private static LabelledRows colors() {
        return RowTable.of(List.of(new float[1], new float[1], new float[1], new float[1]))
                .labelled(
                        PlantedRows.facet(Facet.Kind.SINGLE, 2),
                        truths(new int[] {0}, new int[] {0}, new int[] {1}, null));
    }

    /**
     * Half of the rows have each value: they are off their mean by 0.5 either way, and their spread is 0.5, so they become r =
     * 0.5 / sqrt(0.5) = 0.7071 and -r. Blue has (r, -r) and (-r, r): as good as nothing. Green has (-r, r), halved by the
     * one stranger: a row of four legs is like it by 2 r r / 2 = 0.5, and one of two legs by -0.5, its colour known or not.
     */
    @Test
    void rowsAreLikeTheValuesWhoseLabelsTheyShare() {
        RowLabels labels = RowLabels.of(List.of(LEGS), List.of(TWO_FOUR_FOUR_TWO));

        assertLikeness(labels.likeness(colors(), 1), new double[][] {{0, -0.5}, {0, 0.5}, {0, 0.5}, {0, -0.5}});
    }

    /** Every row has a head, no row wings: these tell nothing apart, and nothing is divided by their spread of 0. */
    @Test
    void whatAllRowsHaveOrNoneDoesNotCount() {
        List<int @Nullable []> heads = truths(new int[] {1}, new int[] {1}, new int[] {1}, new int[] {1});

        RowLabels labels = RowLabels.of(List.of(PARTS, LEGS), List.of(heads, TWO_FOUR_FOUR_TWO));

        assertLikeness(labels.likeness(colors(), 1), new double[][] {{0, -0.5}, {0, 0.5}, {0, 0.5}, {0, -0.5}});
    }

    /** Without the second row, half of the rest has each value still; what is not known of it makes it like nobody. */
    @Test
    void whatIsNotKnownIsLikeNobody() {
        RowLabels labels = RowLabels.of(List.of(PARTS), List.of(truths(new int[] {0}, null, new int[] {}, null)));

        assertLikeness(labels.likeness(colors(), 0), new double[][] {{0.25, -0.5}, {0, 0}, {-0.25, 0.5}, {0, 0}});
    }

    /** 1 of 5 rows is off the mean by 0.8, and the spread is 0.4: 0.8 / sqrt(0.4), squared, is 1.6. The others: 0.1. */
    @Test
    void aRareValueStandsOut() {
        List<int @Nullable []> wings = truths(new int[] {0}, new int[] {}, new int[] {}, new int[] {}, new int[] {});
        LabelledRows both = RowTable.of(List.of(new float[1], new float[1], new float[1], new float[1], new float[1]))
                .labelled(
                        PlantedRows.facet(Facet.Kind.SINGLE, 2),
                        truths(new int[] {0}, new int[] {1}, null, null, null));

        double[][] likeness = RowLabels.of(List.of(PARTS), List.of(wings)).likeness(both, 0);

        assertThat(likeness[0][0]).isCloseTo(1.6, within(1e-6));
        assertThat(likeness[2][1]).isCloseTo(0.1, within(1e-6));
    }

    private static void assertLikeness(double[][] likeness, double[][] expected) {
        assertThat(likeness).hasDimensions(expected.length, expected[0].length);
        for (int row = 0; row < expected.length; row++) {
            assertThat(likeness[row]).containsExactly(expected[row], within(1e-6));
        }
    }
}
