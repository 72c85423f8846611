package io.github.pokecap.hostile;

/** A straight line through points, by least squares. */
final class Trend {
    private Trend() {}

    /**
     * How steep it is.
     *
     * @param x at least two, not all the same
     * @param y as many
     * @return growth of y for each 1 of x
     */
    static double slope(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double product = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - meanX) * (y[i] - meanY);
            square += (x[i] - meanX) * (x[i] - meanX);
        }
        if (square == 0) {
            throw new IllegalArgumentException("no line goes through " + x.length + " points of one x");
        }
        return product / square;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
