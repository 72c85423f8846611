package io.github.pokecap.training.learn;

import java.util.Arrays;
import java.util.List;

/**
 * Multiplies every standardised row with every other, in tiles that fit the processor's caches: a panel of rows, laid
 * on its side so that the products of one row with all of them are sums of the panel's rows, and a stripe of rows to
 * multiply it with.
 */
final class GramProducts {
    private static final int PANEL = 512;
    private static final int STRIPE = 64;

    private final List<float[]> rows;
    private final Standardization standardization;
    private final int columns;
    private final float[][] panel;
    private final float[][] stripe;
    private final float[][] tile = new float[STRIPE][PANEL];

    private GramProducts(List<float[]> rows, Standardization standardization) {
        this.rows = rows;
        this.standardization = standardization;
        this.columns = EightRows.roundUp(standardization.mean().length);
        this.panel = new float[columns][Math.min(PANEL, rows.size())];
        this.stripe = new float[STRIPE][columns];
    }

    /** For each row its products with the rows up to itself. */
    static float[][] of(List<float[]> rows, Standardization standardization) {
        return new GramProducts(rows, standardization).all();
    }

    private float[][] all() {
        float[][] products = new float[rows.size()][];
        for (int i = 0; i < products.length; i++) {
            products[i] = new float[i + 1];
        }
        for (int first = 0; first < products.length; first += PANEL) {
            fillPanel(first, Math.min(products.length, first + PANEL));
            for (int from = first; from < products.length; from += STRIPE) {
                multiply(first, from, Math.min(products.length, from + STRIPE), products);
            }
        }
        return products;
    }

    private void fillPanel(int from, int to) {
        float[] row = stripe[0];
        for (int i = from; i < to; i++) {
            standardization.apply(rows.get(i), row);
            for (int column = 0; column < columns; column++) {
                panel[column][i - from] = row[column];
            }
        }
    }

    private void multiply(int first, int from, int to, float[][] products) {
        for (int i = from; i < to; i++) {
            standardization.apply(rows.get(i), stripe[i - from]);
            Arrays.fill(tile[i - from], 0);
        }
        for (int column = 0; column < columns; column += EightRows.COUNT) {
            for (int i = from; i < to; i++) {
                EightRows.add(tile[i - from], 0, width(first, i), panel, stripe[i - from], column);
            }
        }
        for (int i = from; i < to; i++) {
            System.arraycopy(tile[i - from], 0, products[i], first, width(first, i));
        }
    }

    /** Row i is multiplied with the rows up to itself alone. */
    private static int width(int first, int i) {
        return Math.min(PANEL, i + 1 - first);
    }
}
