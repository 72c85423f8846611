package io.github.pokecap.training.learn;

import java.util.stream.IntStream;
import smile.math.kernel.MercerKernel;

/**
 * The linear kernel between rows that are known beforehand, looked up in a table: the machines of all values of a
 * facet share it, and each asks for the same products thousands of times. Rows are named by their numbers.
 */
@SuppressWarnings("serial") // Smile makes every kernel Serializable; this one never leaves its fit
final class GramKernel implements MercerKernel<Integer> {
    private final double[][] products;

    private GramKernel(double[][] products) {
        this.products = products;
    }

    static GramKernel of(double[][] rows) {
        double[][] products = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int column = 0; column < rows[i].length; column++) {
                    sum += rows[i][column] * rows[j][column];
                }
                products[i][j] = sum;
                products[j][i] = sum;
            }
        }
        return new GramKernel(products);
    }

    Integer[] instances() {
        return IntStream.range(0, products.length).boxed().toArray(Integer[]::new);
    }

    @Override
    public double k(Integer row, Integer other) {
        return products[row][other];
    }

    /** A table has nothing to tune, which is what Smile asks by the methods from here on. */
    @Override
    public double[] kg(Integer row, Integer other) {
        return new double[] {k(row, other)};
    }

    @Override
    public MercerKernel<Integer> of(double[] parameters) {
        return this;
    }

    @Override
    public double[] hyperparameters() {
        return new double[0];
    }

    @Override
    public double[] lo() {
        return new double[0];
    }

    @Override
    public double[] hi() {
        return new double[0];
    }
}
