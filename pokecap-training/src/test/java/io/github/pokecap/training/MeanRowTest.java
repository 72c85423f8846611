package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanRowTest {
    @Test
    void isTheMeanOfEachColumn() {
        // (1 + 2 + 6) / 3 and (0 + -1 + 0.25) / 3
        assertThat(MeanRow.of(List.of(new float[] {1, 0}, new float[] {2, -1}, new float[] {6, 0.25f})))
                .containsExactly(3, -0.25f);
    }

    /** In single precision the sum stops growing at 2 to the power of 24, where 1 is less than a step. */
    @Test
    void manyRowsAreSummedInDoublePrecision() {
        assertThat(MeanRow.of(Collections.nCopies((1 << 24) + 4, new float[] {1})))
                .containsExactly(1);
    }
}
