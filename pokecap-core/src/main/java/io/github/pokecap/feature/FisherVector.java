package io.github.pokecap.feature;

import java.util.Arrays;

/**
 * Adds patches up to one vector: for each word, how the patches near it differ from it in the mean and in the spread (the
 * Fisher vector; Perronnin, Sánchez and Mensink, 2010: Improving the Fisher kernel for large-scale image classification,
 * with its signed square root and unit length).
 */
final class FisherVector implements StrokePatches.Visitor {
    /** A word that fits a patch so much worse than the best one (0.03 %) decides nothing and would cost time. */
    private static final float LEAST_LOG = -8;

    /** Patches are worked on in blocks, with the patches as the innermost loop: that is what vectorises. */
    private static final int BLOCK = 128;

    private final StrokeWords words;
    private final float[] precisions;
    private final float[] biases;
    private final float[] origin;

    /** For each number of a patch, that of every patch of the block; likewise the two below. */
    private final float[] block = new float[StrokePatches.LENGTH * BLOCK];

    private final float[] reduced;
    private final float[] shares;
    private final float[] one;
    private final float[] totals;
    private final float[] sums;
    private final float[] squares;
    private int filled;
    private int patches;

    FisherVector(StrokeWords words) {
        this.words = words;
        int k = words.words();
        this.precisions = new float[words.variances().length];
        this.biases = new float[k];
        for (int word = 0; word < k; word++) {
            biases[word] = (float) StrictMath.log(words.weights()[word]);
        }
        for (int i = 0; i < precisions.length; i++) {
            precisions[i] = 0.5f / words.variances()[i];
            biases[i % k] -= (float) (0.5 * StrictMath.log(words.variances()[i]));
        }
        this.origin = new float[words.reduced()];
        for (int i = 0; i < words.basis().length; i++) {
            origin[i % origin.length] -= words.mean()[i / origin.length] * words.basis()[i];
        }
        this.reduced = new float[words.dimensions() * BLOCK];
        this.shares = new float[k * BLOCK];
        this.one = new float[words.dimensions()];
        this.totals = new float[k];
        this.sums = new float[k * words.dimensions()];
        this.squares = new float[k * words.dimensions()];
    }

    static int length(StrokeWords words) {
        return 2 * words.words() * words.dimensions();
    }

    @Override
    public void patch(float[] patch, float x, float y) {
        for (int i = 0; i < patch.length; i++) {
            block[i * BLOCK + filled] = patch[i];
        }
        int place = words.reduced() * BLOCK + filled;
        reduced[place] = x * StrokeWords.PLACE_WEIGHT;
        reduced[place + BLOCK] = y * StrokeWords.PLACE_WEIGHT;
        filled++;
        patches++;
        if (filled == BLOCK) {
            flush();
        }
    }

    private void flush() {
        reduce();
        fit();
        for (int patch = 0; patch < filled; patch++) {
            share(patch);
            add(patch);
        }
        filled = 0;
    }

    /** {@link StrokeWords#reduce} of all patches of the block. */
    private void reduce() {
        float[] basis = words.basis();
        float[] from = block;
        float[] sum = new float[BLOCK];
        int dimensions = words.reduced();
        for (int j = 0; j < dimensions; j++) {
            Arrays.fill(sum, origin[j]);
            for (int i = 0; i < StrokePatches.LENGTH; i += 4) {
                float a = basis[i * dimensions + j];
                float b = basis[(i + 1) * dimensions + j];
                float c = basis[(i + 2) * dimensions + j];
                float d = basis[(i + 3) * dimensions + j];
                int at = i * BLOCK;
                for (int patch = 0; patch < BLOCK; patch++) {
                    sum[patch] += a * from[at + patch]
                            + b * from[at + BLOCK + patch]
                            + c * from[at + 2 * BLOCK + patch]
                            + d * from[at + 3 * BLOCK + patch];
                }
            }
            System.arraycopy(sum, 0, reduced, j * BLOCK, BLOCK);
        }
    }

    /** The logarithm of how well each word fits each patch of the block. */
    private void fit() {
        int k = words.words();
        float[] means = words.means();
        float[] from = reduced;
        float[] log = new float[BLOCK];
        for (int word = 0; word < k; word++) {
            Arrays.fill(log, biases[word]);
            for (int d = 0; d < one.length; d++) {
                float mean = means[d * k + word];
                float precision = precisions[d * k + word];
                int at = d * BLOCK;
                for (int patch = 0; patch < BLOCK; patch++) {
                    float difference = from[at + patch] - mean;
                    log[patch] -= difference * difference * precision;
                }
            }
            System.arraycopy(log, 0, shares, word * BLOCK, BLOCK);
        }
    }

    /** How much of a patch belongs to each word. */
    private void share(int patch) {
        float most = Float.NEGATIVE_INFINITY;
        for (int at = patch; at < shares.length; at += BLOCK) {
            most = Math.max(most, shares[at]);
        }
        float total = 0;
        for (int at = patch; at < shares.length; at += BLOCK) {
            float log = shares[at] - most;
            shares[at] = log < LEAST_LOG ? 0 : (float) Math.exp(log);
            total += shares[at];
        }
        for (int at = patch; at < shares.length; at += BLOCK) {
            shares[at] /= total;
        }
    }

    private void add(int patch) {
        for (int d = 0; d < one.length; d++) {
            one[d] = reduced[d * BLOCK + patch];
        }
        for (int word = 0; word < totals.length; word++) {
            float share = shares[word * BLOCK + patch];
            if (share > 0) {
                totals[word] += share;
                int at = word * one.length;
                for (int d = 0; d < one.length; d++) {
                    float part = share * one[d];
                    sums[at + d] += part;
                    squares[at + d] += part * one[d];
                }
            }
        }
    }

    /** Writes {@link #length} numbers; zeros if there was no patch. */
    void write(float[] row, int offset) {
        int k = words.words();
        int dimensions = words.dimensions();
        Arrays.fill(row, offset, offset + length(words), 0);
        if (patches == 0) {
            return;
        }
        flush();
        double energy = 0;
        for (int word = 0; word < k; word++) {
            double weight = words.weights()[word];
            for (int d = 0; d < dimensions; d++) {
                double mean = words.means()[d * k + word];
                double variance = words.variances()[d * k + word];
                double sum = sums[word * dimensions + d];
                double total = totals[word];
                double first = (sum - total * mean) / Math.sqrt(variance * weight) / patches;
                double second =
                        ((squares[word * dimensions + d] - 2 * sum * mean + total * mean * mean) / variance - total)
                                / Math.sqrt(2 * weight)
                                / patches;
                int at = offset + word * dimensions + d;
                row[at] = (float) (Math.signum(first) * Math.sqrt(Math.abs(first)));
                row[at + k * dimensions] = (float) (Math.signum(second) * Math.sqrt(Math.abs(second)));
                energy += Math.abs(first) + Math.abs(second);
            }
        }
        float scale = (float) (1 / (Math.sqrt(energy) + 1e-9));
        for (int i = offset; i < offset + length(words); i++) {
            row[i] *= scale;
        }
    }
}
