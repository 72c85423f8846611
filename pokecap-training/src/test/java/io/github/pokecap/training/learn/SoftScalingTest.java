package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.vocabulary.FeatureSpace.Block;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SoftScalingTest {
    /**
     * Variances 1 and 0, 0.5 on average: divisors are the roots of 1.5 and 0.5, and a row's mean squared length is then
     * 1 / 1.5, so all is multiplied by the root of 1.5. The second block is the same four times as large and weighs a
     * quarter, the third does not stir at all.
     */
    @Test
    void aColumnThatDoesNotStirIsNotBlownUp() {
        List<float[]> rows = List.of(new float[] {0, 5, 0, 20, 7}, new float[] {2, 5, 8, 20, 7});
        List<Block> blocks = List.of(new Block("one", 0, 2), new Block("two", 2, 2), new Block("still", 4, 1));

        Standardization scaling = SoftScaling.of(rows, blocks, Map.of("two", 0.25));

        assertThat(scaling.mean()).containsExactly(1, 5, 4, 20, 7);
        assertThat(scaling.scale())
                .containsExactly(
                        new float[] {1, (float) Math.sqrt(3), 0.125f, (float) Math.sqrt(3) / 8, 0}, within(1e-6f));
    }

    /** However many columns a block has and however large they are, its part of a row is as long as told. */
    @Test
    void aBlockIsAsLongAsItWeighs() {
        List<float[]> rows = PlantedRows.single(50, 9, 3, 1).rows();
        rows.forEach(row -> row[8] *= 1000);
        List<Block> blocks = List.of(new Block("wide", 0, 7), new Block("narrow", 7, 2));

        double[][] standard =
                SoftScaling.of(rows, blocks, Map.of("narrow", 3.0)).apply(rows);

        assertThat(meanSquaredLength(standard, 0, 7)).isCloseTo(1, within(1e-5));
        assertThat(meanSquaredLength(standard, 7, 9)).isCloseTo(3, within(1e-5));
    }

    private static double meanSquaredLength(double[][] rows, int from, int to) {
        double sum = 0;
        for (double[] row : rows) {
            for (int column = from; column < to; column++) {
                sum += row[column] * row[column];
            }
        }
        return sum / rows.length;
    }
}
