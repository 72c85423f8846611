package io.github.pokecap.training.learn;

import io.github.pokecap.classify.LinearClassifier;
import java.util.List;

/**
 * One linear classifier whose scores are those of several, each multiplied by a weight and added up: as large and as fast
 * as the widest of them alone.
 */
public final class LinearSum {
    private LinearSum() {}

    /**
     * Adds classifiers up.
     *
     * @param members at least one, each with the same inputs and outputs
     * @param weights for each member what its scores are multiplied with
     * @return a classifier of the columns from the first that any has weights for to the last
     */
    public static LinearClassifier of(List<LinearClassifier> members, float[] weights) {
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (LinearClassifier member : members) {
            first = Math.min(first, member.first());
            end = Math.max(end, member.first() + member.width());
        }
        int outputs = members.get(0).outputs();
        double[] sums = new double[outputs * (end - first)];
        double[] biases = new double[outputs];
        for (int i = 0; i < weights.length; i++) {
            LinearClassifier member = members.get(i);
            float[] own = member.weights();
            for (int k = 0; k < own.length; k++) {
                int column = member.first() - first + k % member.width();
                sums[k / member.width() * (end - first) + column] += (double) weights[i] * own[k];
            }
            for (int output = 0; output < outputs; output++) {
                biases[output] += (double) weights[i] * member.biases()[output];
            }
        }
        return new LinearClassifier(members.get(0).inputs(), first, single(sums), single(biases));
    }

    private static float[] single(double[] numbers) {
        float[] single = new float[numbers.length];
        for (int i = 0; i < single.length; i++) {
            single[i] = (float) numbers[i];
        }
        return single;
    }
}
