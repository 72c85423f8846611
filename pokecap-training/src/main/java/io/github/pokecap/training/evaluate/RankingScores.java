package io.github.pokecap.training.evaluate;

import java.util.List;

/**
 * How well a model ranks the pictures by its confidence in each value that it knows. Values that it does not know are
 * errors in every other score; here they are left out, which is what to look at where the truth holds words that nobody
 * asked it to learn. Immutable.
 *
 * @param values how many known values are true of at least one picture
 * @param meanAveragePrecision mean of their average precision, with a 95 % bootstrap interval over pictures; NaN
 *     without such a value
 * @param meanPrior mean share of the pictures that have the value: what a coin would get
 */
public record RankingScores(int values, Interval meanAveragePrecision, double meanPrior) {
    static RankingScores of(ValueTable table, List<ValueScores> scores, int pictures, long seed) {
        List<ValueScores> occurring = scores.stream()
                .filter(value -> value.known() && value.support() > 0)
                .toList();
        List<AveragePrecision> rankings = table.rankings();
        Interval interval = Bootstrap.interval(
                pictures, seed, times -> Mean.of(rankings.stream().mapToDouble(ranking -> ranking.of(times))));
        return new RankingScores(occurring.size(), interval, MeanAveragePrecision.prior(occurring));
    }
}
