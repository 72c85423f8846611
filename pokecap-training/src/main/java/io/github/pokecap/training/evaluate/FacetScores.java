package io.github.pokecap.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How well one facet is told. Immutable. Rates go from 0 to 1 and are NaN over nothing.
 *
 * <p>The answer of a single facet is the first value of its ranking, even where the captioner would be silent; the
 * answer of a multi facet is what it asserts. A true value that the model does not know is an error in every measure.
 *
 * @param facet the question, such as {@code color}
 * @param multi whether it has any number of values instead of one
 * @param pictures how many pictures have a label for it
 * @param headline accuracy of a single facet, micro-F1 of a multi facet, with a 95 % bootstrap interval
 * @param guess the same figure for saying the most frequent training values every time
 * @param topThree share of the true values among the first three of the ranking
 * @param macroF1 mean F1 of the values that are true or answered
 * @param microF1 F1 of the pooled counts
 * @param hammingLoss share of the yes-or-no questions, one for each picture and value, answered wrong; 0 is best
 * @param subsetAccuracy share of the pictures whose set of values was answered exactly
 * @param meanAveragePrecision mean, over the values that occur, of the precision at each picture that has the value,
 *     pictures ranked by its confidence
 * @param meanPrior what the mean average precision would be by coin
 * @param ranking the mean average precision over the values that the model knows, with its interval
 * @param asserted coverage and precision where the captioner may be silent
 * @param calibration whether its confidences mean what they say
 * @param unknownLabels how many true labels have a value that the model does not know
 * @param values the scores of each value, sorted by value
 * @param rarity the scores by how often a value occurs in the training set, rarest first; only steps with values
 */
public record FacetScores(
        String facet,
        boolean multi,
        int pictures,
        Interval headline,
        double guess,
        double topThree,
        double macroF1,
        double microF1,
        double hammingLoss,
        double subsetAccuracy,
        double meanAveragePrecision,
        double meanPrior,
        RankingScores ranking,
        Assertions asserted,
        Calibration calibration,
        long unknownLabels,
        List<ValueScores> values,
        List<RarityScores> rarity) {
    /**
     * Copies the lists.
     *
     * @param facet the question
     * @param multi whether it has any number of values
     * @param pictures how many pictures
     * @param headline accuracy or micro-F1
     * @param guess the same for the majority guess
     * @param topThree share among the first three
     * @param macroF1 mean F1 of the values
     * @param microF1 pooled F1
     * @param hammingLoss share of wrong decisions
     * @param subsetAccuracy share answered exactly
     * @param meanAveragePrecision mean average precision
     * @param meanPrior the same by coin
     * @param ranking the same over the known values
     * @param asserted coverage and precision
     * @param calibration confidence against truth
     * @param unknownLabels labels the model cannot say
     * @param values the scores of each value
     * @param rarity the scores by rarity
     */
    public FacetScores {
        values = List.copyOf(values);
        rarity = List.copyOf(rarity);
    }

    static List<FacetScores> of(
            List<JudgedPicture> pictures, Map<String, Map<String, Integer>> trainingCounts, long seed) {
        List<FacetScores> scores = new ArrayList<>();
        for (FacetAnswers facet : FacetAnswers.byFacet(pictures)) {
            scores.add(of(facet, trainingCounts.getOrDefault(facet.facet(), Map.of()), seed));
        }
        return scores;
    }

    private static FacetScores of(FacetAnswers facet, Map<String, Integer> trained, long seed) {
        List<FacetAnswer> answers = facet.answers();
        int pictures = answers.size();
        ValueTable table = new ValueTable(facet);
        List<ValueScores> values = table.scores(trained);
        Tally tally = F1.pooled(values);
        return new FacetScores(
                facet.facet(),
                facet.multi(),
                pictures,
                headline(facet, seed),
                facet.multi()
                        ? MajorityGuess.microF1(values, trained, pictures)
                        : MajorityGuess.accuracy(values, trained, pictures),
                TopThree.of(answers, value -> true),
                F1.macro(values),
                tally.f1(),
                HammingLoss.of(tally, pictures, values.size()),
                SubsetAccuracy.of(answers),
                MeanAveragePrecision.of(values),
                MeanAveragePrecision.prior(values),
                RankingScores.of(table, values, pictures, seed),
                Assertions.of(answers),
                Calibration.of(answers),
                values.stream()
                        .filter(value -> !value.known())
                        .mapToLong(ValueScores::support)
                        .sum(),
                values,
                Rarity.scores(facet, values));
    }

    private static Interval headline(FacetAnswers facet, long seed) {
        double[][] rows = facet.answers().stream().map(Headline::counts).toArray(double[][]::new);
        return new Bootstrap(rows, seed).interval(sums -> Headline.figure(facet.multi(), sums));
    }
}
