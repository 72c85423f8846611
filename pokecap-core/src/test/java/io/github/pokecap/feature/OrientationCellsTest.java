package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationCellsTest {
    /** Clockwise, as y runs downwards. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0",
        "1, 1, 0.125",
        "0, 1, 0.25",
        "-1, 1, 0.375",
        "-1, 0, 0.5",
        "-1, -1, 0.625",
        "0, -1, 0.75",
        "1, -1, 0.875"
    })
    void turnsAreEighths(float dx, float dy, float turn) {
        assertThat(OrientationCells.turn(dx, dy)).isCloseTo(turn, within(1e-4f));
    }

    @Test
    void turnsAreThoseOfTheArctangent() {
        for (int degrees = 1; degrees < 360; degrees++) {
            double angle = Math.toRadians(degrees);

            assertThat(OrientationCells.turn((float) (3 * Math.cos(angle)), (float) (3 * Math.sin(angle))))
                    .isCloseTo(degrees / 360f, within(1e-4f));
        }
    }

    /** A 4 x 4 plane, a step of 8 in the middle: two columns of gradient 8, one in each cell, half of its pixels. */
    @Test
    void aStepIsMeasuredInTheCellsBesideIt() {
        float[] plane = {0, 0, 8, 8, 0, 0, 8, 8, 0, 0, 8, 8, 0, 0, 8, 8};
        OrientationCells cells = OrientationCells.of(plane, 4, 2, 4);

        assertThat(cells.strengths()[0]).containsExactly(4, 4, 4, 4);
        assertThat(cells.strengths()[1]).containsOnly(0);
        assertThat(cells.strengths()[2]).containsOnly(0);
        assertThat(cells.strengths()[3]).containsOnly(0);
        assertThat(cells.energy()).containsExactly(16, 16, 16, 16);
    }

    /** Four directions: a gradient an eighth of a turn on is half right, half down. */
    @Test
    void aSlantedGradientIsShared() {
        float[] plane = {0, 1, 2, 1, 2, 3, 2, 3, 4};
        OrientationCells cells = OrientationCells.of(plane, 3, 1, 4);

        assertThat(cells.strengths()[0][0]).isCloseTo(cells.strengths()[1][0], within(1e-3f));
        assertThat(cells.strengths()[2]).containsOnly(0);
    }

    /** Three cells a side give two of twice the side, each the mean of four. */
    @Test
    void doubledCellsAreMeans() {
        OrientationCells cells = new OrientationCells(3, new float[][] {{1, 2, 3, 4, 5, 6, 7, 8, 9}});

        assertThat(cells.doubled()).satisfies(doubled -> {
            assertThat(doubled.cells()).isEqualTo(2);
            assertThat(doubled.strengths()[0]).containsExactly(3, 4, 6, 7);
        });
    }
}
