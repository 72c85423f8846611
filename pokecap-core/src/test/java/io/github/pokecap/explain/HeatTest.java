package io.github.pokecap.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HeatTest {
    private final float[] values = {1, 2, 3, 4, 5, 6};
    private final Heat heat = new Heat(2, 3, values);

    @Test
    void liesRowByRow() {
        assertThat(heat.at(0, 2)).isEqualTo(3);
        assertThat(heat.at(1, 0)).isEqualTo(4);
    }

    @Test
    void laterChangesOfTheArraysDoNotMatter() {
        values[0] = 9;
        heat.values()[1] = 9;

        assertThat(heat.values()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void isEqualToHeatOfTheSameNumbers() {
        Heat same = new Heat(2, 3, new float[] {1, 2, 3, 4, 5, 6});

        assertThat(heat).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(heat)
                .isNotEqualTo(new Heat(3, 2, new float[] {1, 2, 3, 4, 5, 6}))
                .isNotEqualTo(new Heat(2, 3, new float[6]))
                .isNotEqualTo("heat");
        assertThat(heat).hasToString("Heat[rows=2, columns=3, values=[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]]");
    }

    @Test
    void refusesValuesThatDoNotFillTheGrid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Heat(2, 2, new float[3]))
                .withMessage("heat of 2 x 2 cells does not agree with 3 values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Heat(0, 2, new float[0]))
                .withMessage("heat of 0 x 2 cells does not agree with 0 values");
    }
}
