package io.github.pokecap.classify;

import java.util.Arrays;

/**
 * One weight a feature and output, and a bias: what a linear support vector machine, a logistic regression or a ridge
 * regression learns. Scaling of the features is already in the weights.
 *
 * <p>One that was learnt from some columns alone has weights for a run of columns that holds them, and passes over
 * those before and after.
 */
public final class LinearClassifier implements Classifier {
    /**
     * Rows and weights are cut into spans of so many columns, each an array. Four spans are multiplied and added up in one
     * loop with one index for all arrays, of which HotSpot makes vector instructions; it makes none of a plain product.
     */
    private static final int SPAN = 128;

    private static final int AT_ONCE = 4;
    private static final float[] NOTHING = new float[SPAN];

    private final int inputs;
    private final int first;
    private final int width;

    /** For each output the spans of its weights, the last filled up with zeros. */
    private final float[][][] spans;

    private final float[] biases;

    /**
     * Takes weights of whole rows.
     *
     * @param inputs how long a row is
     * @param weights the weights of the first output, then of the second, and so on; finite; copied
     * @param biases one for each output; finite; not copied and not to be changed
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
        this.spans = spans(weights, biases.length, inputs);
        this.biases = biases;
    }

    /**
     * Takes weights of a run of columns.
     *
     * @param inputs how long a row is
     * @param first the first column that has weights
     * @param weights as many for each output as the run has columns, the first output's first; finite; copied
     * @param biases one for each output; finite; not copied and not to be changed
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
        this.spans = spans(weights, biases.length, columns);
        this.biases = biases;
    }

    private static float[][][] spans(float[] weights, int outputs, int width) {
        float[][][] spans = new float[outputs][(width + SPAN - 1) / SPAN][SPAN];
        for (int output = 0; output < outputs; output++) {
            for (int i = 0; i < width; i += SPAN) {
                int length = Math.min(SPAN, width - i);
                System.arraycopy(weights, output * width + i, spans[output][i / SPAN], 0, length);
            }
        }
        return spans;
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
        // As many as there are spans, and then some that weigh nothing, to fill up the last loop.
        float[][] numbers = new float[spans[0].length + AT_ONCE - 1][];
        int[] places = new int[numbers.length];
        int count = 0;
        for (int span = 0; span < spans[0].length; span++) {
            int from = first + span * SPAN;
            int to = Math.min(from + SPAN, first + width);
            if (!isZero(row, from, to)) {
                places[count] = span;
                numbers[count] = Arrays.copyOfRange(row, from, from + SPAN);
                Arrays.fill(numbers[count++], to - from, SPAN, 0);
            }
        }
        Arrays.fill(numbers, count, numbers.length, NOTHING);
        float[] sums = new float[SPAN];
        for (int output = 0; output < biases.length; output++) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < count; i += AT_ONCE) {
                addTo(sums, spans[output], places, numbers, i);
            }
            scores[output] = (float) (biases[output] + total(sums));
        }
    }

    private static boolean isZero(float[] row, int from, int to) {
        for (int i = from; i < to; i++) {
            if (row[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static void addTo(float[] sums, float[][] weights, int[] places, float[][] numbers, int i) {
        float[] as = weights[places[i]];
        float[] bs = weights[places[i + 1]];
        float[] cs = weights[places[i + 2]];
        float[] ds = weights[places[i + 3]];
        float[] a = numbers[i];
        float[] b = numbers[i + 1];
        float[] c = numbers[i + 2];
        float[] d = numbers[i + 3];
        for (int k = 0; k < SPAN; k++) {
            sums[k] = sums[k] + a[k] * as[k] + b[k] * bs[k] + c[k] * cs[k] + d[k] * ds[k];
        }
    }

    /** In double precision, as a bias may be thousands of times the score. */
    private static double total(float[] sums) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int k = 0; k < SPAN; k += 4) {
            a += sums[k];
            b += sums[k + 1];
            c += sums[k + 2];
            d += sums[k + 3];
        }
        return (a + b) + (c + d);
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
     * @return {@link #width()} for each output; a copy
     */
    public float[] weights() {
        float[] weights = new float[biases.length * width];
        for (int i = 0; i < weights.length; i++) {
            int column = i % width;
            weights[i] = spans[i / width][column / SPAN][column % SPAN];
        }
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
