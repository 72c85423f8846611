package io.github.pokecap.classify;

/**
 * Remembers the training rows and lets the k nearest vote (Cover and Hart, 1967): Euclid's distance over features
 * that are scaled to the same spread, every neighbour one vote, and the share of the votes, smoothed by the shares in
 * the whole training set, as log-odds or log-probability.
 */
public final class NearestNeighbors implements Classifier {
    private final int inputs;
    private final int outputs;
    private final int neighbors;
    private final boolean multi;
    private final float[] scale;
    private final float[] rows;
    private final byte[] truth;
    private final float[] prior;

    /**
     * Wraps rows; arrays are not copied and must not be changed.
     *
     * @param neighbors how many vote; at least 1
     * @param multi whether a row may have several values
     * @param scale for each feature what it is multiplied with
     * @param rows the scaled training rows, one after the other
     * @param truth for each row and output 1 where the row has the value
     * @param prior for each output its share in the training set, above 0 and below 1
     * @throws IllegalArgumentException if the lengths do not agree or a number is out of range
     */
    public NearestNeighbors(int neighbors, boolean multi, float[] scale, float[] rows, byte[] truth, float[] prior) {
        this.inputs = scale.length;
        this.outputs = prior.length;
        this.neighbors = neighbors;
        this.multi = multi;
        this.scale = scale;
        this.rows = rows;
        this.truth = truth;
        this.prior = prior;
        if (neighbors < 1
                || inputs < 1
                || outputs < 1
                || rows.length % inputs != 0
                || (long) rows.length / inputs * outputs != truth.length) {
            throw new IllegalArgumentException(neighbors + " neighbours, " + inputs + " inputs, " + rows.length
                    + " features, " + outputs + " outputs and " + truth.length + " truths do not agree");
        }
        Finite.check("scales", scale);
        Finite.check("rows", rows);
        for (byte value : truth) {
            if (value != 0 && value != 1) {
                throw new IllegalArgumentException("a truth is " + value + ", neither 0 nor 1");
            }
        }
        for (float share : prior) {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("a prior is " + share + ", outside 0 to 1");
            }
        }
    }

    @Override
    public int inputs() {
        return inputs;
    }

    @Override
    public int outputs() {
        return outputs;
    }

    @Override
    public void score(float[] row, float[] scores) {
        int[] nearest = new int[Math.min(neighbors, rows.length / inputs)];
        double[] distances = new double[nearest.length];
        int found = 0;
        for (int candidate = 0; candidate < rows.length / inputs; candidate++) {
            double distance = distance(row, candidate);
            if (found < nearest.length || distance < distances[found - 1]) {
                int at = found < nearest.length ? found++ : found - 1;
                while (at > 0 && distances[at - 1] > distance) {
                    distances[at] = distances[at - 1];
                    nearest[at] = nearest[at - 1];
                    at--;
                }
                distances[at] = distance;
                nearest[at] = candidate;
            }
        }
        for (int output = 0; output < outputs; output++) {
            int votes = 0;
            for (int i = 0; i < found; i++) {
                votes += truth[nearest[i] * outputs + output];
            }
            double p = (votes + prior[output]) / (found + 1);
            scores[output] = (float) (multi ? StrictMath.log(p / (1 - p)) : StrictMath.log(p));
        }
    }

    private double distance(float[] row, int candidate) {
        double sum = 0;
        int at = candidate * inputs;
        for (int i = 0; i < inputs; i++) {
            double difference = row[i] * scale[i] - rows[at + i];
            sum += difference * difference;
        }
        return sum;
    }

    /**
     * How many vote.
     *
     * @return at least 1
     */
    public int neighbors() {
        return neighbors;
    }

    /**
     * Whether a row may have several values.
     *
     * @return true for a multi facet
     */
    public boolean multi() {
        return multi;
    }

    /**
     * The scale of each feature.
     *
     * @return not a copy
     */
    public float[] scale() {
        return scale;
    }

    /**
     * The scaled training rows.
     *
     * @return not a copy
     */
    public float[] rows() {
        return rows;
    }

    /**
     * Which row has which value.
     *
     * @return not a copy
     */
    public byte[] truth() {
        return truth;
    }

    /**
     * The share of each value.
     *
     * @return not a copy
     */
    public float[] prior() {
        return prior;
    }
}
