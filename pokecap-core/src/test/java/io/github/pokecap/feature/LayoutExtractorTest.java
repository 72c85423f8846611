package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.image.Picture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutExtractorTest {
    /** Orientations a cell; the numbers of one cell lie side by side. */
    private static final int ORIENTATIONS = 9;

    private final GlobalExtractor layout = Features.layout();

    /** Grey changes from left to right alone: every gradient is level, and level is the first orientation. */
    @Test
    void aVerticalEdgeVotesForOneOrientation() {
        Picture picture = Sketches.of(64, 64, (x, y) -> x < 32 ? Sketches.BLACK : Sketches.WHITE);

        assertThat(orientations(picture)).containsExactly(0);
    }

    /** Straight down is 4.5 orientations on: half of each vote goes to the fifth, half to the sixth. */
    @Test
    void aHorizontalEdgeIsSharedByTheTwoNearest() {
        Picture picture = Sketches.of(64, 64, (x, y) -> y < 32 ? Sketches.BLACK : Sketches.WHITE);

        assertThat(orientations(picture)).containsExactly(4, 5);
    }

    private int[] orientations(Picture picture) {
        float[] row = Sketches.row(layout, picture);
        return IntStream.range(0, row.length)
                .filter(i -> row[i] > 1e-3)
                .map(i -> i % ORIENTATIONS)
                .distinct()
                .sorted()
                .toArray();
    }

    @Test
    void onlyTheCellsAtTheEdgeVote() {
        Picture picture = Sketches.of(64, 64, (x, y) -> x < 32 ? Sketches.BLACK : Sketches.WHITE);
        float[] row = Sketches.row(layout, picture);
        int cells = (int) Math.sqrt((double) row.length / ORIENTATIONS);

        for (int cell = 0; cell < cells * cells; cell++) {
            int column = cell % cells;
            boolean atTheEdge = column == cells / 2 - 1 || column == cells / 2;
            assertThat(row[cell * ORIENTATIONS] > 0).as("cell " + cell).isEqualTo(atTheEdge);
        }
    }

    @Test
    void blackOnWhiteAndWhiteOnBlackAreAlike() {
        Picture one = Sketches.of(64, 64, (x, y) -> x + y < 60 ? Sketches.BLACK : Sketches.WHITE);
        Picture other = Sketches.of(64, 64, (x, y) -> x + y < 60 ? Sketches.WHITE : Sketches.BLACK);

        assertThat(Sketches.cosine(Sketches.row(layout, one), Sketches.row(layout, other)))
                .isGreaterThan(0.9999);
    }

    /** A picture of fewer pixels than the layout looks at is enlarged, not strewn over it. */
    @Test
    void aSmallPictureHasTheEdgesOfALargeOne() {
        Picture small = Sketches.of(32, 32, (x, y) -> x < 16 ? Sketches.BLACK : Sketches.WHITE);
        Picture large = Sketches.of(256, 256, (x, y) -> x < 128 ? Sketches.BLACK : Sketches.WHITE);

        assertThat(Sketches.cosine(Sketches.row(layout, small), Sketches.row(layout, large)))
                .isGreaterThan(0.99);
    }

    @Test
    void onePlainColorHasNoEdge() {
        assertThat(Sketches.row(layout, Sketches.of(50, 50, (x, y) -> Sketches.RED)))
                .containsOnly(0f);
    }
}
