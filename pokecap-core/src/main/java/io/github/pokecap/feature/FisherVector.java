package io.github.pokecap.feature;

import java.util.Arrays;

/**
 * Adds patches up to one vector: for each word, how the patches near it differ from it in the mean and in the spread (the
 * Fisher vector; Perronnin, Sánchez and Mensink, 2010: Improving the Fisher kernel for large-scale image classification,
 * with its signed square root and unit length).
 */
final class FisherVector {
    /** A word that fits a patch so much worse than the best one (0.03 %) decides nothing and would cost time. */
    private static final float LEAST_LOG = -8;

    /** How many numbers of a patch are worked on in one loop. */
    private static final int AT_ONCE = 8;

    private final StrokeWords words;
    private final Tables tables;

    /** For each number that the mixture looks at, that of every patch of the block. */
    private final float[][] reduced;

    /** For each word, how well it fits every patch of the block: the logarithm of its likelihood. */
    private final float[][] fits;

    private final float[] best = new float[PatchBlock.MOST];

    /** For each patch of the block, how much all words claim of it, and the numbers that the mixture looks at. */
    private final float[] claims = new float[PatchBlock.MOST];

    private final float[][] patches;

    private final float[] totals;
    private final float[][] sums;
    private final float[][] squares;
    private int count;

    /**
     * What is worked out of the words once for all pictures.
     *
     * @param means those of the words, for an even number of dimensions, the last filled up with zeros
     * @param precisions half the inverse of each variance, in the order of the means
     * @param biases for each word the logarithm of its weight and of its spread
     * @param origin what the mean patch is brought down to, with the opposite sign
     * @param meanScales what the gradient by each mean is multiplied with
     * @param spreadScales what the gradients by the variances of each word are
     */
    record Tables(
            float[] means,
            float[] precisions,
            float[] biases,
            float[] origin,
            double[] meanScales,
            double[] spreadScales) {
        static Tables of(StrokeWords words) {
            int k = words.words();
            float[] variances = words.variances();
            float[] precisions = new float[evenDimensions(words) * k];
            double[] meanScales = new double[variances.length];
            float[] biases = new float[k];
            double[] spreadScales = new double[k];
            for (int word = 0; word < k; word++) {
                biases[word] = (float) StrictMath.log(words.weights()[word]);
                spreadScales[word] = 1 / Math.sqrt(2 * words.weights()[word]);
            }
            for (int i = 0; i < variances.length; i++) {
                precisions[i] = 0.5f / variances[i];
                biases[i % k] -= (float) (0.5 * StrictMath.log(variances[i]));
                meanScales[i] = 1 / Math.sqrt((double) variances[i] * words.weights()[i % k]);
            }
            float[] origin = new float[words.reduced()];
            for (int i = 0; i < words.basis().length; i++) {
                origin[i % origin.length] -= words.mean()[i / origin.length] * words.basis()[i];
            }
            float[] means = Arrays.copyOf(words.means(), precisions.length);
            return new Tables(means, precisions, biases, origin, meanScales, spreadScales);
        }
    }

    private static int evenDimensions(StrokeWords words) {
        return (words.dimensions() + 1) / 2 * 2;
    }

    FisherVector(StrokeWords words, Tables tables) {
        this.words = words;
        this.tables = tables;
        int k = words.words();
        int dimensions = words.dimensions();
        this.reduced = new float[evenDimensions(words)][PatchBlock.MOST];
        this.fits = new float[k][PatchBlock.MOST];
        this.patches = new float[PatchBlock.MOST][dimensions];
        this.totals = new float[k];
        this.sums = new float[k][dimensions];
        this.squares = new float[k][dimensions];
    }

    static int length(StrokeWords words) {
        return 2 * words.words() * words.dimensions();
    }

    /** Adds the patches of a block. */
    void add(PatchBlock block) {
        reduce(block);
        fit(block.count);
        for (int patch = 0; patch < block.count; patch++) {
            for (int d = 0; d < words.dimensions(); d++) {
                patches[patch][d] = reduced[d][patch];
            }
        }
        share(block.count);
        count += block.count;
    }

    /** {@link StrokeWords#reduce} of all patches of the block. */
    private void reduce(PatchBlock block) {
        float[] basis = words.basis();
        int dimensions = words.reduced();
        for (int j = 0; j < dimensions; j++) {
            Arrays.fill(reduced[j], tables.origin()[j]);
        }
        for (int i = 0; i < StrokePatches.LENGTH; i += AT_ONCE) {
            for (int j = 0; j < dimensions; j++) {
                addTo(reduced[j], basis, i * dimensions + j, dimensions, block.numbers, i);
            }
        }
        for (int patch = 0; patch < block.count; patch++) {
            reduced[dimensions][patch] = block.x[patch] * StrokeWords.PLACE_WEIGHT;
            reduced[dimensions + 1][patch] = block.y[patch] * StrokeWords.PLACE_WEIGHT;
        }
    }

    /**
     * {@link #AT_ONCE} numbers of each patch times their weights: the sums are read and written once for all. The whole
     * block each time, as HotSpot leaves so wide a loop alone (5 times as slow) if it does not know how often it runs.
     */
    private static void addTo(float[] sums, float[] basis, int at, int step, float[][] numbers, int i) {
        float a = basis[at];
        float b = basis[at + step];
        float c = basis[at + 2 * step];
        float d = basis[at + 3 * step];
        float e = basis[at + 4 * step];
        float f = basis[at + 5 * step];
        float g = basis[at + 6 * step];
        float h = basis[at + 7 * step];
        float[] as = numbers[i];
        float[] bs = numbers[i + 1];
        float[] cs = numbers[i + 2];
        float[] ds = numbers[i + 3];
        float[] es = numbers[i + 4];
        float[] fs = numbers[i + 5];
        float[] gs = numbers[i + 6];
        float[] hs = numbers[i + 7];
        for (int patch = 0; patch < PatchBlock.MOST; patch++) {
            float low = a * as[patch] + b * bs[patch] + c * cs[patch] + d * ds[patch];
            float high = e * es[patch] + f * fs[patch] + g * gs[patch] + h * hs[patch];
            sums[patch] = sums[patch] + low + high;
        }
    }

    /** The logarithm of how well each word fits each patch of the block, and the best for each patch. */
    private void fit(int patchCount) {
        int k = words.words();
        float[] means = tables.means();
        float[] precisions = tables.precisions();
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (int word = 0; word < k; word++) {
            float[] fit = fits[word];
            Arrays.fill(fit, tables.biases()[word]);
            for (int d = 0; d < reduced.length; d += 2) {
                int a = d * k + word;
                int b = a + k;
                takeOff(fit, reduced[d], means[a], precisions[a], reduced[d + 1], means[b], precisions[b], patchCount);
            }
            raise(best, fit, patchCount);
        }
    }

    /** How far patches are from a word in two dimensions. */
    private static void takeOff(
            float[] logs,
            float[] as,
            float aMean,
            float aPrecision,
            float[] bs,
            float bMean,
            float bPrecision,
            int count) {
        for (int patch = 0; patch < count; patch++) {
            float a = as[patch] - aMean;
            float b = bs[patch] - bMean;
            logs[patch] = logs[patch] - a * a * aPrecision - b * b * bPrecision;
        }
    }

    private static void raise(float[] most, float[] values, int count) {
        for (int patch = 0; patch < count; patch++) {
            most[patch] = Math.max(most[patch], values[patch]);
        }
    }

    /** Shares each patch out among the words that fit it, and adds it to their sums. */
    private void share(int patchCount) {
        Arrays.fill(claims, 0);
        for (float[] fit : fits) {
            for (int patch = 0; patch < patchCount; patch++) {
                float log = fit[patch] - best[patch];
                if (log < LEAST_LOG) {
                    fit[patch] = 0;
                } else {
                    fit[patch] = (float) Math.exp(log);
                    claims[patch] += fit[patch];
                }
            }
        }
        for (int word = 0; word < fits.length; word++) {
            for (int patch = 0; patch < patchCount; patch++) {
                if (fits[word][patch] > 0) {
                    float share = fits[word][patch] / claims[patch];
                    totals[word] += share;
                    add(share, patches[patch], sums[word], squares[word]);
                }
            }
        }
    }

    private static void add(float share, float[] patch, float[] sum, float[] square) {
        for (int d = 0; d < sum.length; d++) {
            float part = share * patch[d];
            sum[d] += part;
            square[d] += part * patch[d];
        }
    }

    /** Writes {@link #length} numbers; zeros if there was no patch. */
    void write(float[] row, int offset) {
        int k = words.words();
        int dimensions = words.dimensions();
        Arrays.fill(row, offset, offset + length(words), 0);
        if (count == 0) {
            return;
        }
        double energy = 0;
        for (int word = 0; word < k; word++) {
            double total = totals[word];
            for (int d = 0; d < dimensions; d++) {
                double mean = words.means()[d * k + word];
                double variance = words.variances()[d * k + word];
                double sum = sums[word][d];
                double first = (sum - total * mean) * tables.meanScales()[d * k + word] / count;
                double second = ((squares[word][d] - 2 * sum * mean + total * mean * mean) / variance - total)
                        * tables.spreadScales()[word]
                        / count;
                int at = offset + word * dimensions + d;
                row[at] = signedRoot(first);
                row[at + k * dimensions] = signedRoot(second);
                energy += Math.abs(first) + Math.abs(second);
            }
        }
        float scale = (float) (1 / (Math.sqrt(energy) + 1e-9));
        for (int i = offset; i < offset + length(words); i++) {
            row[i] *= scale;
        }
    }

    private static float signedRoot(double number) {
        float root = (float) Math.sqrt(Math.abs(number));
        return number < 0 ? -root : root;
    }
}
