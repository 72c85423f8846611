package io.github.pokecap.classify;

/**
 * One weight a feature and output, and a bias: what a linear support vector machine or a logistic regression learns.
 * Scaling of the features is already in the weights.
 */
public final class LinearClassifier implements Classifier {
    private final int inputs;
    private final float[] weights;
    private final float[] biases;

    /**
     * Wraps weights; arrays are not copied and must not be changed.
     *
     * @param inputs how long a row is
     * @param weights the weights of the first output, then of the second, and so on; finite
     * @param biases one for each output; finite
     * @throws IllegalArgumentException if the lengths do not agree or a number is not finite
     */
    public LinearClassifier(int inputs, float[] weights, float[] biases) {
        if (biases.length < 1 || weights.length != (long) inputs * biases.length) {
            throw new IllegalArgumentException(weights.length + " weights do not agree with " + inputs + " inputs and "
                    + biases.length + " outputs");
        }
        Finite.check("weights", weights);
        Finite.check("biases", biases);
        this.inputs = inputs;
        this.weights = weights;
        this.biases = biases;
    }

    @Override
    public int inputs() {
        return inputs;
    }

    @Override
    public int outputs() {
        return biases.length;
    }

    @Override
    public void score(float[] row, float[] scores) {
        for (int output = 0; output < biases.length; output++) {
            int at = output * inputs;
            double sum = biases[output];
            for (int i = 0; i < inputs; i++) {
                sum += (double) weights[at + i] * row[i];
            }
            scores[output] = (float) sum;
        }
    }

    /**
     * The weights.
     *
     * @return not a copy
     */
    public float[] weights() {
        return weights;
    }

    /**
     * The biases.
     *
     * @return not a copy
     */
    public float[] biases() {
        return biases;
    }
}
