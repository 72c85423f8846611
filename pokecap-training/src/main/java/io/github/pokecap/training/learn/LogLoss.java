package io.github.pokecap.training.learn;

import java.util.Arrays;

/** The negative logarithm of the probability given to the truth, and its slope by each score. */
final class LogLoss {
    private LogLoss() {}

    /** Of one softmax over all values; replaces the scores by probability minus truth. */
    static double softmax(double[] scores, int[] truth) {
        double most = Arrays.stream(scores).max().orElseThrow();
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - most);
        }
        double loss = Math.log(sum) + most - scores[truth[0]];
        for (int value = 0; value < scores.length; value++) {
            scores[value] = Math.exp(scores[value] - most) / sum;
        }
        scores[truth[0]] -= 1;
        return loss;
    }

    /** Of one logistic function a value, added up; replaces the scores by probability minus truth. */
    static double logistic(double[] scores, int[] truth) {
        double loss = 0;
        boolean[] has = new boolean[scores.length];
        for (int value : truth) {
            has[value] = true;
        }
        for (int value = 0; value < scores.length; value++) {
            double margin = has[value] ? scores[value] : -scores[value];
            loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
            scores[value] = 1 / (1 + Math.exp(-scores[value])) - (has[value] ? 1 : 0);
        }
        return loss;
    }
}
