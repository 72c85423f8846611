package io.github.pokecap.training.learn;

import io.github.pokecap.vocabulary.FeatureSpace.Block;
import java.util.List;
import java.util.Map;

/**
 * Brings columns to zero mean and, within the block of one extractor, near to one spread: each is divided by the root
 * of its variance plus the mean variance of its block, so that a column that hardly ever stirs is not blown up to the
 * size of the others. Then each block is brought to one size: the mean squared length of its part of a row is its
 * weight, however many columns it has.
 */
final class SoftScaling {
    /** A block that spreads less on average is left out: what it holds is rounding. */
    private static final double LEAST_SPREAD = 1e-6;

    private SoftScaling() {}

    /** The scaling of some rows; a block without a weight weighs 1. */
    static Standardization of(List<float[]> rows, List<Block> blocks, Map<String, Double> weights) {
        double[] mean = mean(rows);
        double[] variance = variance(rows, mean);
        float[] scale = new float[mean.length];
        for (Block block : blocks) {
            scale(block, variance, weights.getOrDefault(block.name(), 1.0), scale);
        }
        float[] center = new float[mean.length];
        for (int column = 0; column < center.length; column++) {
            center[column] = (float) mean[column];
        }
        return new Standardization(center, scale);
    }

    private static void scale(Block block, double[] variance, double weight, float[] scale) {
        int end = block.offset() + block.length();
        double sum = 0;
        for (int column = block.offset(); column < end; column++) {
            sum += variance[column];
        }
        double usual = sum / block.length();
        if (!(usual > LEAST_SPREAD * LEAST_SPREAD)) {
            return;
        }
        double squaredLength = 0;
        for (int column = block.offset(); column < end; column++) {
            squaredLength += variance[column] / (variance[column] + usual);
        }
        for (int column = block.offset(); column < end; column++) {
            scale[column] = (float) Math.sqrt(weight / squaredLength / (variance[column] + usual));
        }
    }

    private static double[] mean(List<float[]> rows) {
        double[] mean = new double[rows.get(0).length];
        for (float[] row : rows) {
            for (int column = 0; column < mean.length; column++) {
                mean[column] += row[column];
            }
        }
        for (int column = 0; column < mean.length; column++) {
            mean[column] /= rows.size();
        }
        return mean;
    }

    private static double[] variance(List<float[]> rows, double[] mean) {
        double[] variance = new double[mean.length];
        for (float[] row : rows) {
            for (int column = 0; column < mean.length; column++) {
                double off = row[column] - mean[column];
                variance[column] += off * off / rows.size();
            }
        }
        return variance;
    }
}
