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

    /**
     * Patches are worked on in blocks, with the patches as the innermost loop and an array for each number: with one index
     * for all arrays, HotSpot makes vector instructions of it (3.5 times as fast as one array with offsets).
     */
    private static final int BLOCK = 128;

    private final StrokeWords words;
    private final Tables tables;

    /** For each number of a patch, that of every patch of the block; likewise the two below. */
    private final float[][] block = new float[StrokePatches.LENGTH][BLOCK];

    private final float[][] reduced;
    private final float[][] shares;
    private final float[] one;
    private final float[] totals;
    private final float[] sums;
    private final float[] squares;
    private int filled;
    private int patches;

    /**
     * What is worked out of the words once for all pictures.
     *
     * @param precisions half the inverse of each variance
     * @param biases for each word the logarithm of its weight and of its spread
     * @param origin what the mean patch is brought down to, with the opposite sign
     */
    record Tables(float[] precisions, float[] biases, float[] origin) {
        static Tables of(StrokeWords words) {
            int k = words.words();
            float[] precisions = new float[words.variances().length];
            float[] biases = new float[k];
            for (int word = 0; word < k; word++) {
                biases[word] = (float) StrictMath.log(words.weights()[word]);
            }
            for (int i = 0; i < precisions.length; i++) {
                precisions[i] = 0.5f / words.variances()[i];
                biases[i % k] -= (float) (0.5 * StrictMath.log(words.variances()[i]));
            }
            float[] origin = new float[words.reduced()];
            for (int i = 0; i < words.basis().length; i++) {
                origin[i % origin.length] -= words.mean()[i / origin.length] * words.basis()[i];
            }
            return new Tables(precisions, biases, origin);
        }
    }

    FisherVector(StrokeWords words, Tables tables) {
        this.words = words;
        this.tables = tables;
        int k = words.words();
        this.reduced = new float[words.dimensions()][BLOCK];
        this.shares = new float[k][BLOCK];
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
            block[i][filled] = patch[i];
        }
        reduced[words.reduced()][filled] = x * StrokeWords.PLACE_WEIGHT;
        reduced[words.reduced() + 1][filled] = y * StrokeWords.PLACE_WEIGHT;
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
        int dimensions = words.reduced();
        for (int j = 0; j < dimensions; j++) {
            Arrays.fill(reduced[j], tables.origin()[j]);
            for (int i = 0; i < StrokePatches.LENGTH; i += 4) {
                float a = basis[i * dimensions + j];
                float b = basis[(i + 1) * dimensions + j];
                float c = basis[(i + 2) * dimensions + j];
                float d = basis[(i + 3) * dimensions + j];
                addTo(reduced[j], a, block[i], b, block[i + 1], c, block[i + 2], d, block[i + 3]);
            }
        }
    }

    private static void addTo(
            float[] sum, float a, float[] as, float b, float[] bs, float c, float[] cs, float d, float[] ds) {
        for (int patch = 0; patch < BLOCK; patch++) {
            sum[patch] += a * as[patch] + b * bs[patch] + c * cs[patch] + d * ds[patch];
        }
    }

    /** The logarithm of how well each word fits each patch of the block. */
    private void fit() {
        int k = words.words();
        float[] means = words.means();
        for (int word = 0; word < k; word++) {
            Arrays.fill(shares[word], tables.biases()[word]);
            for (int d = 0; d < one.length; d++) {
                takeOff(shares[word], reduced[d], means[d * k + word], tables.precisions()[d * k + word]);
            }
        }
    }

    private static void takeOff(float[] logs, float[] values, float mean, float precision) {
        for (int patch = 0; patch < BLOCK; patch++) {
            float difference = values[patch] - mean;
            logs[patch] -= difference * difference * precision;
        }
    }

    /** How much of a patch belongs to each word. */
    private void share(int patch) {
        float most = Float.NEGATIVE_INFINITY;
        for (float[] word : shares) {
            most = Math.max(most, word[patch]);
        }
        float total = 0;
        for (float[] word : shares) {
            float log = word[patch] - most;
            word[patch] = log < LEAST_LOG ? 0 : (float) Math.exp(log);
            total += word[patch];
        }
        for (float[] word : shares) {
            word[patch] /= total;
        }
    }

    private void add(int patch) {
        for (int d = 0; d < one.length; d++) {
            one[d] = reduced[d][patch];
        }
        for (int word = 0; word < totals.length; word++) {
            float share = shares[word][patch];
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
