package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Calibration;
import java.util.List;

/**
 * Candidates whose scores are added up, and how well that does on held-out rows.
 *
 * @param members the numbers of the candidates; the first is the one that does best alone
 * @param weights for each member what its scores are multiplied with; not copied
 * @param rows the sums of the weighted scores
 * @param calibration of these sums
 * @param logLoss of the calibrated sums, as {@link CalibrationFit#logLoss} has it
 */
public record ScoredBlend(
        List<Integer> members, float[] weights, ScoredRows rows, Calibration calibration, double logLoss) {
    /**
     * Copies the list.
     *
     * @param members at least one
     * @param weights as many
     * @param rows of them together
     * @param calibration of the rows
     * @param logLoss of the rows
     */
    public ScoredBlend {
        members = List.copyOf(members);
    }

    /**
     * One candidate, its scores as they are.
     *
     * @param candidate its number
     * @param heldOut its scores of held-out rows
     * @return calibrated
     */
    public static ScoredBlend alone(int candidate, ScoredRows heldOut) {
        return calibrated(List.of(candidate), new float[] {1}, heldOut);
    }

    static ScoredBlend calibrated(List<Integer> members, float[] weights, ScoredRows rows) {
        Calibration calibration = CalibrationFit.of(rows);
        return new ScoredBlend(members, weights, rows, calibration, CalibrationFit.logLoss(rows, calibration));
    }
}
