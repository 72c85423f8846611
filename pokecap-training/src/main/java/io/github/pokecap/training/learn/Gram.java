package io.github.pokecap.training.learn;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What ridge regressions of the same rows have in common: the products of all pairs of rows, standardised, and the systems over
 * some of the rows. Facets that know the truth of the same rows share one. Thread-safe, as {@link RowTable} is.
 */
final class Gram {
    private final List<float[]> rows;
    private final Standardization standardization;
    private final Map<Asked, RidgeSystem> systems = new ConcurrentHashMap<>();

    private record Asked(List<Integer> picked, double penalty) {}

    /** Made when they are first asked for: with more rows than columns they are not. */
    private float @Nullable [][] products;

    private Gram(List<float[]> rows, Standardization standardization) {
        this.rows = rows;
        this.standardization = standardization;
    }

    static Gram of(List<float[]> rows, Standardization standardization) {
        return new Gram(rows, standardization);
    }

    List<float[]> rows() {
        return rows;
    }

    Standardization standardization() {
        return standardization;
    }

    /** For each row its products with the rows up to itself. */
    synchronized float[][] products() {
        if (products == null) {
            products = GramProducts.of(rows, standardization);
        }
        return products;
    }

    RidgeSystem system(List<Integer> picked, double penalty) {
        return systems.computeIfAbsent(new Asked(picked, penalty), asked -> RidgeSystem.of(this, picked, penalty));
    }
}
