package io.github.pokecap.training.learn;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The products of all pairs of rows, standardised, and the ridge systems over some of the rows: facets that know the
 * truth of the same rows share one. Thread-safe, as {@link RowTable} is.
 */
final class Gram {
    private final List<float[]> rows;
    private final Standardization standardization;
    private final float[][] products;
    private final Map<Asked, RidgeSystem> systems = new ConcurrentHashMap<>();

    private record Asked(List<Integer> picked, double penalty) {}

    private Gram(List<float[]> rows, Standardization standardization, float[][] products) {
        this.rows = rows;
        this.standardization = standardization;
        this.products = products;
    }

    static Gram of(List<float[]> rows, Standardization standardization) {
        return new Gram(rows, standardization, GramProducts.of(rows, standardization));
    }

    List<float[]> rows() {
        return rows;
    }

    Standardization standardization() {
        return standardization;
    }

    /** The product of two rows. */
    float product(int row, int other) {
        return row < other ? products[other][row] : products[row][other];
    }

    RidgeSystem system(List<Integer> picked, double penalty) {
        return systems.computeIfAbsent(new Asked(picked, penalty), asked -> RidgeSystem.of(this, picked, penalty));
    }
}
