package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void aSingleFacetCountsTheFirstAnswerOfEachPicture() {
        Calibration calibration = Calibration.of(List.of(
                Judged.color("green", "green", 0.85, "red", 0.15),
                Judged.color("red", "green", 0.85, "red", 0.15),
                Judged.color("red", "red", 1.0)));
        // Bin 0.8-0.9: two answers, confidence 0.85, accuracy 1/2. Bin 0.9-1: one, confidence 1, accuracy 1.
        // ECE = 2/3 * |0.85 - 0.5| + 1/3 * 0 = 0.7/3. Brier = (0.15^2 + 0.85^2 + 0) / 3 = 0.745/3.
        assertThat(calibration.pairs()).isEqualTo(3);
        assertThat(calibration.expectedError()).isCloseTo(0.7 / 3, within(1e-12));
        assertThat(calibration.brier()).isCloseTo(0.745 / 3, within(1e-12));
        assertThat(calibration.bins()).hasSize(10);
        assertThat(calibration.bins().get(8)).isEqualTo(new ReliabilityBin(0.8, 0.9, 2, 0.85, 0.5));
        assertThat(calibration.bins().get(9)).isEqualTo(new ReliabilityBin(0.9, 1, 1, 1, 1));
        assertThat(calibration.bins().get(0).count()).isZero();
        assertThat(calibration.bins().get(0).accuracy()).isNaN();
    }

    @Test
    void aMultiFacetCountsEveryValue() {
        Calibration calibration =
                Calibration.of(List.of(Judged.parts(List.of("wings"), "wings", 0.6, "horn", 0.2, "tail", 0.2)));
        // Bin 0.6: confidence 0.6, true: 0.4 off, weight 1/3. Bin 0.2: 0.2 off, weight 2/3. ECE = 0.8/3.
        // Brier = (0.16 + 0.04 + 0.04) / 3 = 0.08.
        assertThat(calibration.pairs()).isEqualTo(3);
        assertThat(calibration.expectedError()).isCloseTo(0.8 / 3, within(1e-12));
        assertThat(calibration.brier()).isCloseTo(0.08, within(1e-12));
    }

    @Test
    void isNotMeasuredWithoutAnswers() {
        Calibration calibration = Calibration.of(List.of(Judged.color("red")));
        assertThat(calibration.pairs()).isZero();
        assertThat(calibration.expectedError()).isNaN();
        assertThat(calibration.brier()).isNaN();
        assertThat(calibration.bins()).hasSize(10);
    }
}
