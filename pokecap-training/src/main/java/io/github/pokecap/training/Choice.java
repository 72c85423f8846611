package io.github.pokecap.training;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.training.learn.CalibrationFit;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.ScoredRows;
import io.github.pokecap.training.learn.ThresholdFit;
import java.util.ArrayList;
import java.util.List;

/**
 * The way to learn one facet that did best on held-out rows, with what these rows taught about its scores.
 *
 * @param candidate the best of the candidates
 * @param calibration of its scores
 * @param thresholds from which confidence on a value is said
 * @param logLosses for each candidate its log loss on held-out rows, calibrated
 * @param heldOut the scores of the chosen one
 */
record Choice(
        Candidate candidate, Calibration calibration, float[] thresholds, List<Double> logLosses, ScoredRows heldOut) {
    static Choice among(List<Candidate> candidates, List<ScoredRows> heldOut) {
        List<Double> losses = new ArrayList<>();
        List<Calibration> calibrations = new ArrayList<>();
        int best = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Calibration calibration = CalibrationFit.of(heldOut.get(i));
            calibrations.add(calibration);
            losses.add(CalibrationFit.logLoss(heldOut.get(i), calibration));
            best = losses.get(i) < losses.get(best) ? i : best;
        }
        ScoredRows rows = heldOut.get(best);
        float[] thresholds = ThresholdFit.of(rows, calibrations.get(best));
        return new Choice(candidates.get(best), calibrations.get(best), thresholds, List.copyOf(losses), rows);
    }
}
