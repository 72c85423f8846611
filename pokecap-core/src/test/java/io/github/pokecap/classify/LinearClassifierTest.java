package io.github.pokecap.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinearClassifierTest {
    /** 1 * 10 + 2 * 100 + 0.5 = 210.5 and 3 * 10 + 4 * 100 - 1 = 429. */
    @Test
    void aScoreIsTheWeightedSumAndTheBias() {
        LinearClassifier classifier = new LinearClassifier(2, new float[] {1, 2, 3, 4}, new float[] {0.5f, -1});
        float[] scores = new float[2];

        classifier.score(new float[] {10, 100}, scores);

        assertThat(scores).containsExactly(210.5f, 429);
        assertThat(classifier.inputs()).isEqualTo(2);
        assertThat(classifier.outputs()).isEqualTo(2);
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new LinearClassifier(2, new float[3], new float[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 weights do not agree with 2 inputs and 2 outputs");
        assertThatThrownBy(() -> new LinearClassifier(2, new float[0], new float[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 weights do not agree with 2 inputs and 0 outputs");
        assertThatThrownBy(() -> new LinearClassifier(1, new float[] {Float.NaN}, new float[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weights hold NaN at 0; every number must be finite");
        assertThatThrownBy(() -> new LinearClassifier(1, new float[1], new float[] {Float.POSITIVE_INFINITY}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("biases hold Infinity at 0; every number must be finite");
    }
}
