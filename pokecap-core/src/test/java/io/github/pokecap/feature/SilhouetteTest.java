package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SilhouetteTest {
    private static final Offset<Float> EXACT = within(1e-5f);

    /**
     * 8 x 4 pixels in the middle of an 8 x 8 square: rows 0 and 1 lie in its upper half, 2 and 3 in its lower one. Each
     * quarter of the square has 16 pixels, of which 4 x 2 are filled.
     */
    @Test
    void aRectangleFillsHalfOfEachQuarterOfItsSquare() {
        float[] grid = new float[4];

        rectangle().writeGrid(grid, 0);

        assertThat(grid).containsExactly(new float[] {0.5f, 0.5f, 0.5f, 0.5f}, EXACT);
    }

    /**
     * log(8 / 4) = 0.6931; all of the frame is filled; its mirror image covers it. Eight neighbours in a row have a
     * variance of (64 - 1) / 12 = 5.25, four of (16 - 1) / 12 = 1.25: spreads of sqrt(5.25) / 8 = 0.2864 along the main
     * axis and sqrt(1.25) / 8 = 0.1398 across, and the main axis lies flat.
     */
    @Test
    void aRectangleIsMeasured() {
        float[] shape = new float[8];

        rectangle().writeShape(shape, 0);

        assertThat(shape[0]).isCloseTo(0.6931f, within(1e-4f));
        assertThat(shape[1]).isCloseTo(1, EXACT);
        assertThat(shape[2]).isCloseTo(1, EXACT);
        assertThat(shape[3]).isCloseTo(0, EXACT);
        assertThat(shape[4]).isCloseTo(0, EXACT);
        assertThat(shape[5]).isCloseTo(0.2864f, within(1e-4f));
        assertThat(shape[6]).isCloseTo(0.1398f, within(1e-4f));
        assertThat(shape[7]).isCloseTo(0, EXACT);
    }

    private static Silhouette rectangle() {
        return new Silhouette(Sketches.of("########", "########", "########", "########"), 2);
    }

    /** A disc's variance along any axis is a quarter of its radius squared: a spread of (side / 4) / side. */
    @Test
    void aDiscIsTheSameInEveryDirection() {
        Silhouette disc = new Silhouette(Sketches.disc(200, Sketches.RED), 2);
        float[] reach = new float[24];
        float[] shape = new float[8];
        float[] rows = new float[8];
        float[] columns = new float[8];

        disc.writeReach(24, reach, 0);
        disc.writeShape(shape, 0);
        disc.writeRowCrossings(8, rows, 0);
        disc.writeColumnCrossings(8, columns, 0);

        assertThat(reach)
                .usingElementComparator((a, b) -> Math.abs(a - b) < 0.02 ? 0 : Float.compare(a, b))
                .containsOnly(1f);
        assertThat(shape[0]).isZero();
        assertThat(shape[1]).isCloseTo((float) (Math.PI / 4), within(0.005f));
        assertThat(shape[2]).isEqualTo(1);
        assertThat(shape[5]).isCloseTo(0.25f, within(0.002f));
        assertThat(shape[6]).isCloseTo(0.25f, within(0.002f));
        assertThat(rows).containsExactly(new float[] {1, 1, 1, 1, 1, 1, 1, 1}, EXACT);
        assertThat(columns).containsExactly(new float[] {1, 1, 1, 1, 1, 1, 1, 1}, EXACT);
    }

    /**
     * In the lower half each row crosses two legs. From left to right: the first band of two columns crosses a leg and
     * half an edge of the body, once each; the middle ones cross the body alone.
     */
    @Test
    void twoLegsAreCrossedTwice() {
        Silhouette legs = new Silhouette(
                Sketches.of(
                        "########", //
                        "########",
                        ".##..##.",
                        ".##..##."),
                4);
        float[] rows = new float[2];
        float[] columns = new float[4];

        legs.writeRowCrossings(2, rows, 0);
        legs.writeColumnCrossings(4, columns, 0);

        assertThat(rows).containsExactly(1, 2);
        assertThat(columns).containsExactly(1, 1, 1, 1);
    }

    /** Rows: one run, two runs, none: a band of all three has (1 + 2 + 0) / 3. Columns: 2, 0, 1, 1. */
    @Test
    void crossingsAreMeans() {
        Silhouette ring = new Silhouette(
                Sketches.of(
                        "###.", //
                        "#.#.", "....", "#..#"),
                4);
        float[] rows = new float[1];
        float[] columns = new float[1];

        ring.writeRowCrossings(1, rows, 0);
        ring.writeColumnCrossings(1, columns, 0);

        // Rows 1 + 2 + 0 + 2 = 5; columns 2 + 1 + 1 + 1 = 5.
        assertThat(rows[0]).isCloseTo(5 / 4f, EXACT);
        assertThat(columns[0]).isCloseTo(5 / 4f, EXACT);
    }

    /** 7 pixels, of which the 3 of the bottom row and the 2 of the column in the middle have a mirror image: 5 of 6. */
    @Test
    void symmetryIsTheShareThatItsMirrorImageCovers() {
        float[] shape = new float[8];

        new Silhouette(
                        Sketches.of(
                                "##.", //
                                ".#.", "###"),
                        4)
                .writeShape(shape, 0);

        assertThat(shape[2]).isCloseTo(5 / 6f, EXACT);
    }

    /** A diagonal from the upper left to the lower right: y grows with x, 45 degrees, no spread across. */
    @Test
    void aDiagonalIsTilted() {
        float[] shape = new float[8];

        new Silhouette(Sketches.of("#...", ".#..", "..#.", "...#"), 2).writeShape(shape, 0);

        assertThat(shape[6]).isCloseTo(0, within(1e-4f));
        assertThat(shape[7]).isCloseTo((float) (Math.PI / 4), EXACT);
    }

    /** Two pixels 8 apart, 4 from their centre: 4 * 2 / 9 to the right and to the left, nothing elsewhere. */
    @Test
    void reachIsToTheFarthestPixelInADirection() {
        float[] reach = new float[4];

        new Silhouette(Sketches.of("#.......#"), 2).writeReach(4, reach, 0);

        // Direction 0 starts at the right and turns down; exactly left is half a turn, where direction 2 starts.
        assertThat(reach).containsExactly(new float[] {8 / 9f, 0, 8 / 9f, 0}, EXACT);
    }

    @Test
    void nothingHasNoSilhouette() {
        assertThat(Sketches.row(Features.silhouette(), Sketches.of("...", "...")))
                .containsOnly(0f);
    }
}
