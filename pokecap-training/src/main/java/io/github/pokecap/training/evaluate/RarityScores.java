package io.github.pokecap.training.evaluate;

/**
 * How well the values are told that are about equally frequent in the training set. Immutable. Rates go from 0 to 1
 * and are NaN over nothing.
 *
 * @param bucket how often the values occur in the training set: {@code 0}, {@code 1-5}, {@code 6-20}, {@code 21-60} or
 *     {@code 61+}
 * @param values how many values
 * @param support how many true labels they have in the evaluated pictures
 * @param precision share of the answers with these values that are true
 * @param recall share of their labels that were answered; of a single facet the accuracy on their pictures
 * @param microF1 F1 of the pooled counts
 * @param macroF1 mean F1 of the values
 * @param topThree share of their labels among the first three of the ranking
 * @param hammingLoss share of the yes-or-no questions about them that were answered wrong
 * @param meanAveragePrecision mean over the values that occur
 * @param meanPrior what the mean average precision would be by coin
 */
public record RarityScores(
        String bucket,
        int values,
        long support,
        double precision,
        double recall,
        double microF1,
        double macroF1,
        double topThree,
        double hammingLoss,
        double meanAveragePrecision,
        double meanPrior) {}
