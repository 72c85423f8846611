package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.classify.LinearClassifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearSumTest {
    /**
     * Of five columns one classifier has weights for 1 and 2, the other for 2 and 3; twice the one and half of the other:
     * columns 1 to 3, output 0 has (2 * 1, 2 * 2 + 0.5 * 10, 0.5 * 20) and output 1 has (6, 8 + 15, 20).
     */
    @Test
    void weightsAreAddedColumnByColumn() {
        LinearClassifier one = new LinearClassifier(5, 1, new float[] {1, 2, 3, 4}, new float[] {1, -1});
        LinearClassifier other = new LinearClassifier(5, 2, new float[] {10, 20, 30, 40}, new float[] {4, 8});

        LinearClassifier sum = LinearSum.of(List.of(one, other), new float[] {2, 0.5f});

        assertThat(sum.inputs()).isEqualTo(5);
        assertThat(sum.first()).isEqualTo(1);
        assertThat(sum.width()).isEqualTo(3);
        assertThat(sum.weights()).containsExactly(2, 9, 10, 6, 23, 20);
        assertThat(sum.biases()).containsExactly(4, 2);
    }
}
