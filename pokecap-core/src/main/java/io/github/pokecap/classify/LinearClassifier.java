package io.github.pokecap.classify;

/**
 * One weight a feature and output, and a bias: what a linear support vector machine, a logistic regression or a ridge
 * regression learns. Scaling of the features is already in the weights.
 *
 * <p>One that was learnt from some columns alone has weights for a run of columns that holds them, and passes over
 * those before and after.
 */
public final class LinearClassifier implements Classifier {
    private final int inputs;
    private final int first;
    private final int width;
    private final float[] weights;
    private final float[] biases;

    /**
     * Wraps weights of whole rows; arrays are not copied and must not be changed.
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
        this.first = 0;
        this.width = inputs;
        this.weights = weights;
        this.biases = biases;
    }

    /**
     * Wraps weights of a run of columns; arrays are not copied and must not be changed.
     *
     * @param inputs how long a row is
     * @param first the first column that has weights
     * @param weights as many for each output as the run has columns, the first output's first; finite
     * @param biases one for each output; finite
     * @throws IllegalArgumentException if the run has no column or is not within the row, if the weights are not as
     *     many for each output, or if a number is not finite
     */
    public LinearClassifier(int inputs, int first, float[] weights, float[] biases) {
        if (biases.length < 1 || weights.length == 0 || weights.length % biases.length != 0) {
            throw new IllegalArgumentException(
                    weights.length + " weights are not as many for each of " + biases.length + " outputs");
        }
        int columns = weights.length / biases.length;
        if (first < 0 || (long) first + columns > inputs) {
            throw new IllegalArgumentException("weights of " + columns + " columns from " + first
                    + " on are not within a row of " + inputs + " inputs");
        }
        Finite.check("weights", weights);
        Finite.check("biases", biases);
        this.inputs = inputs;
        this.first = first;
        this.width = columns;
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
            scores[output] = (float) (biases[output] + product(row, output * width));
        }
    }

    /**
     * Eight sums that do not wait for each other, always the same eight: a quarter faster than one, and the same on
     * every machine. Floats would be twice as fast, but a bias may be thousands of times the score.
     */
    private double product(float[] row, int at) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        int i = 0;
        for (; i <= width - 8; i += 8) {
            int x = first + i;
            int w = at + i;
            a += (double) weights[w] * row[x];
            b += (double) weights[w + 1] * row[x + 1];
            c += (double) weights[w + 2] * row[x + 2];
            d += (double) weights[w + 3] * row[x + 3];
            e += (double) weights[w + 4] * row[x + 4];
            f += (double) weights[w + 5] * row[x + 5];
            g += (double) weights[w + 6] * row[x + 6];
            h += (double) weights[w + 7] * row[x + 7];
        }
        double rest = 0;
        for (; i < width; i++) {
            rest += (double) weights[at + i] * row[first + i];
        }
        return ((a + b) + (c + d)) + ((e + f) + (g + h)) + rest;
    }

    /**
     * The first column that has weights.
     *
     * @return 0 if all columns have
     */
    public int first() {
        return first;
    }

    /**
     * How many columns, from {@link #first()} on, have weights.
     *
     * @return at most {@link #inputs()}
     */
    public int width() {
        return width;
    }

    /**
     * The weights.
     *
     * @return {@link #width()} for each output; not a copy
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
