package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.Classifiers;
import io.github.pokecap.training.learn.ScoredRows;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldOutScoresTest {
    private static final Facet SINGLE = new Facet("color", Facet.Kind.SINGLE, List.of("red", "blue"));
    private static final Facet MULTI = new Facet("parts", Facet.Kind.MULTI, List.of("tail", "wings"));

    private static float[] logOdds(double... confidences) {
        float[] scores = new float[confidences.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.log(confidences[i] / (1 - confidences[i]));
        }
        return scores;
    }

    private static Choice choice(ScoredRows rows, float... thresholds) {
        Calibration asItIs = new Calibration(new float[] {1, 1}, new float[2]);
        List<Candidate> one = List.of(Candidate.of(Classifiers.nearestNeighbors()));
        return new Choice(one, new float[] {1}, asItIs, thresholds, List.of(0.0), 0, rows);
    }

    /**
     * Best values at 0.75, 0.75, 0.75 and 0.95, of which the first two and the last are right: accuracy 3 / 4. The bin
     * from 0.7 holds 2.25 of sureness and 2 hits, that from 0.9 holds 0.95 and 1: (0.25 + 0.05) / 4 = 0.075.
     */
    @Test
    void accuracyAndCalibrationErrorOfASingleFacet() {
        float three = (float) Math.log(3);
        float nineteen = (float) Math.log(19);
        ScoredRows rows = new ScoredRows(
                SINGLE,
                List.of(new float[] {three, 0}, new float[] {0, three}, new float[] {three, 0}, new float[] {nineteen, 0
                }),
                List.of(new int[] {0}, new int[] {1}, new int[] {1}, new int[] {0}));

        assertThat(HeldOutScores.of(choice(rows, 0, 0))).isEqualTo(new HeldOutScores("accuracy", 0.75, 0.075));
    }

    /**
     * Said at 0.5 and above: tail 0.85 (right), wings 0.65 (not), tail 0.55 (right); wings 0.25 is not said and right:
     * 2 of 3 said, of 3 true: micro-F1 = 4 / 6 = 0.6667. Each confidence is alone in its bin: |0.85 - 1| + |0.65 - 0| +
     * |0.55 - 1| + |0.25 - 1| = 2.0, over 4 = 0.5.
     */
    @Test
    void microF1AndCalibrationErrorOfAMultiFacet() {
        ScoredRows rows = new ScoredRows(
                MULTI, List.of(logOdds(0.85, 0.65), logOdds(0.55, 0.25)), List.of(new int[] {0}, new int[] {0, 1}));

        assertThat(HeldOutScores.of(choice(rows, 0.5f, 0.5f))).isEqualTo(new HeldOutScores("microF1", 0.6667, 0.5));
    }

    @Test
    void nothingSaidAndNothingTrueIsNoScore() {
        ScoredRows rows = new ScoredRows(MULTI, List.of(logOdds(0.1, 0.1)), List.of(new int[0]));

        assertThat(HeldOutScores.of(choice(rows, 0.5f, 0.5f)).value()).isZero();
    }
}
