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

    /** 700 columns are five spans and some more: 1 + 2 + ... + 700 = 245,350, and half of each besides. */
    @Test
    void everyColumnCounts() {
        float[] weights = new float[1400];
        float[] row = new float[700];
        for (int i = 0; i < 700; i++) {
            weights[i] = 1;
            weights[700 + i] = 0.5f;
            row[i] = i + 1;
        }
        float[] scores = new float[2];
        LinearClassifier classifier = new LinearClassifier(700, weights, new float[] {0, 1});

        classifier.score(row, scores);

        assertThat(scores).containsExactly(245_350, 122_676);
        assertThat(classifier.weights()).containsExactly(weights);
    }

    /** The second of three spans holds nothing, and the third only its last column: 1 + 300. */
    @Test
    void spansOfZerosArePassedOver() {
        float[] weights = new float[300];
        float[] row = new float[300];
        for (int i = 0; i < 300; i++) {
            weights[i] = i + 1;
        }
        row[0] = 1;
        row[299] = 1;
        float[] scores = new float[1];

        new LinearClassifier(300, weights, new float[] {0}).score(row, scores);

        assertThat(scores).containsExactly(301);
    }

    /** 3 * 10 + 4 * 100 + 0.5 = 430.5 and 5 * 10 + 6 * 100 - 1 = 649; what stands before and after is passed over. */
    @Test
    void aRunOfColumnsPassesOverTheOthers() {
        LinearClassifier classifier = new LinearClassifier(4, 1, new float[] {3, 4, 5, 6}, new float[] {0.5f, -1});
        float[] scores = new float[2];

        classifier.score(new float[] {1e9f, 10, 100, 1e9f}, scores);

        assertThat(scores).containsExactly(430.5f, 649);
        assertThat(classifier.inputs()).isEqualTo(4);
        assertThat(classifier.first()).isEqualTo(1);
        assertThat(classifier.width()).isEqualTo(2);
    }

    @Test
    void aRunOutsideTheRowIsRefused() {
        assertThatThrownBy(() -> new LinearClassifier(3, 2, new float[4], new float[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weights of 2 columns from 2 on are not within a row of 3 inputs");
        assertThatThrownBy(() -> new LinearClassifier(3, -1, new float[4], new float[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weights of 2 columns from -1 on are not within a row of 3 inputs");
        assertThatThrownBy(() -> new LinearClassifier(3, 0, new float[3], new float[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 weights are not as many for each of 2 outputs");
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
