package io.github.pokecap.training.learn;

import io.github.pokecap.classify.LinearClassifier;

/** Collects the weights that were learnt on standardised features and folds the standardisation into them. */
final class LinearWeights {
    private final Standardization standardization;
    private final float[] weights;
    private final float[] biases;

    LinearWeights(Standardization standardization, int outputs) {
        this.standardization = standardization;
        this.weights = new float[outputs * standardization.mean().length];
        this.biases = new float[outputs];
    }

    void set(int output, double[] standardWeights, double bias) {
        int columns = standardization.mean().length;
        double shifted = bias;
        for (int column = 0; column < columns; column++) {
            float weight = (float) (standardWeights[column] * standardization.scale()[column]);
            weights[output * columns + column] = weight;
            // The rounded weight: then what rounding costs is multiplied by the row's distance from the mean alone.
            shifted -= (double) weight * standardization.mean()[column];
        }
        biases[output] = (float) shifted;
    }

    LinearClassifier classifier() {
        return new LinearClassifier(standardization.mean().length, weights, biases);
    }
}
