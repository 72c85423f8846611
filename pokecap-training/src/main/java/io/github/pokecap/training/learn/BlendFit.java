package io.github.pokecap.training.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds which candidates to blend and by which weights, from scores of held-out rows: begins with the best one and adds,
 * as long as it helps, the one that helps most (Caruana et al., <i>Ensemble selection from libraries of models</i>,
 * 2004). Weights are not counted as there but found anew for each set, together with the shifts, by the least log loss.
 *
 * <p>Weights are learnt from the rows that the blend is then judged by. They are few, against hundreds of rows, and
 * begin at equal shares of scores that each candidate's own slope has brought to one scale, so there is little for them
 * to flatter themselves with.
 */
public final class BlendFit {
    /**
     * The share of the log loss that one more member must take away. A blend costs time in every caption; and a weight
     * fitted to noise takes away one part in twice the number of rows, by Wilks' theorem, which this is well above.
     */
    private static final double LEAST_GAIN = 0.005;

    private final List<ScoredBlend> candidates;

    private BlendFit(List<ScoredBlend> candidates) {
        this.candidates = candidates;
    }

    /**
     * Finds the blend.
     *
     * @param candidates each alone, in the order of their numbers; at least one
     * @param most how many may be blended; 1 for the best one as it is
     * @return of equally good ones the one with the lower numbers
     */
    public static ScoredBlend of(List<ScoredBlend> candidates, int most) {
        ScoredBlend best = least(candidates);
        BlendFit fit = new BlendFit(candidates);
        while (best.members().size() < Math.min(most, candidates.size())) {
            ScoredBlend larger = least(fit.largerBy1(best));
            if (!(larger.logLoss() < best.logLoss() * (1 - LEAST_GAIN))) {
                return best;
            }
            best = larger;
        }
        return best;
    }

    private static ScoredBlend least(List<ScoredBlend> blends) {
        return blends.stream()
                .reduce((a, b) -> b.logLoss() < a.logLoss() ? b : a)
                .orElseThrow();
    }

    private List<ScoredBlend> largerBy1(ScoredBlend blend) {
        return IntStream.range(0, candidates.size())
                .filter(candidate -> !blend.members().contains(candidate))
                .mapToObj(candidate -> {
                    List<Integer> members = new ArrayList<>(blend.members());
                    members.add(candidate);
                    return blended(members);
                })
                .toList();
    }

    private ScoredBlend blended(List<Integer> members) {
        float[] weights = new float[members.size()];
        List<ScoredRows> comparable = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            ScoredBlend alone = candidates.get(members.get(i));
            // A calibration has one slope for all values.
            weights[i] = alone.calibration().slopes()[0] / weights.length;
            comparable.add(sum(List.of(alone.rows()), new float[] {weights[i]}));
        }
        CalibrationObjective objective = new CalibrationObjective(comparable);
        double[] parameters = objective.start();
        Lbfgs.minimize(objective, parameters, 1e-7, 200);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) CalibrationObjective.slope(parameters[i]);
        }
        List<ScoredRows> own =
                members.stream().map(member -> candidates.get(member).rows()).toList();
        return ScoredBlend.calibrated(members, weights, sum(own, weights));
    }

    /** The scores that a {@link io.github.pokecap.classify.Blend} of the same weights gives. */
    private static ScoredRows sum(List<ScoredRows> members, float[] weights) {
        ScoredRows first = members.get(0);
        List<float[]> sums = new ArrayList<>();
        for (int row = 0; row < first.scores().size(); row++) {
            float[] sum = new float[first.scores().get(row).length];
            for (int member = 0; member < weights.length; member++) {
                float[] scores = members.get(member).scores().get(row);
                for (int value = 0; value < sum.length; value++) {
                    sum[value] += weights[member] * scores[value];
                }
            }
            sums.add(sum);
        }
        return new ScoredRows(first.facet(), sums, first.truths());
    }
}
