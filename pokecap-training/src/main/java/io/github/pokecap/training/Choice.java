package io.github.pokecap.training;

import io.github.pokecap.classify.Blend;
import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.training.learn.BlendFit;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.LinearSum;
import io.github.pokecap.training.learn.ScoredBlend;
import io.github.pokecap.training.learn.ScoredRows;
import io.github.pokecap.training.learn.ThresholdFit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ways to learn one facet that did best together on held-out rows, with what these rows taught about their scores.
 *
 * @param members the candidates whose scores are added up, the best one first
 * @param weights for each member what its scores are multiplied with
 * @param calibration of the sums
 * @param thresholds from which confidence on a value is said
 * @param logLosses for each candidate its log loss on held-out rows, calibrated
 * @param logLoss that of the members together
 * @param heldOut the sums
 */
record Choice(
        List<Candidate> members,
        float[] weights,
        Calibration calibration,
        float[] thresholds,
        List<Double> logLosses,
        double logLoss,
        ScoredRows heldOut) {
    /** Takes at most so many of the candidates, given the scores that each gave to held-out rows. */
    static Choice among(List<Candidate> candidates, List<ScoredRows> heldOut, int most) {
        List<ScoredBlend> alone = IntStream.range(0, candidates.size())
                .mapToObj(i -> ScoredBlend.alone(i, heldOut.get(i)))
                .toList();
        ScoredBlend best = BlendFit.of(alone, most);
        return new Choice(
                best.members().stream().map(candidates::get).toList(),
                best.weights(),
                best.calibration(),
                ThresholdFit.of(best.rows(), best.calibration()),
                alone.stream().map(ScoredBlend::logLoss).toList(),
                best.logLoss(),
                best.rows());
    }

    /** What tables and provenance call it, such as {@code xgboost on color + logistic-regression}. */
    String name() {
        return members.stream().map(Candidate::name).collect(Collectors.joining(" + "));
    }

    /** Puts together what each member learnt; one alone stays as it is, and those that are linear become one. */
    Classifier together(List<Classifier> learnt) {
        if (learnt.size() == 1) {
            return learnt.get(0);
        }
        List<LinearClassifier> linear = new ArrayList<>();
        List<Float> linearWeights = new ArrayList<>();
        List<Classifier> parts = new ArrayList<>();
        List<Float> partWeights = new ArrayList<>();
        for (int i = 0; i < learnt.size(); i++) {
            if (learnt.get(i) instanceof LinearClassifier one) {
                linear.add(one);
                linearWeights.add(weights[i]);
            } else {
                parts.add(learnt.get(i));
                partWeights.add(weights[i]);
            }
        }
        if (linear.size() < 2) {
            return new Blend(learnt, weights);
        }
        parts.add(0, LinearSum.of(linear, array(linearWeights)));
        partWeights.add(0, 1f);
        return parts.size() == 1 ? parts.get(0) : new Blend(parts, array(partWeights));
    }

    private static float[] array(List<Float> numbers) {
        float[] array = new float[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }
}
