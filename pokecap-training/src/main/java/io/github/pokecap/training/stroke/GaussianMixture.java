package io.github.pokecap.training.stroke;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Gaussians with axes along the dimensions, fitted to points by expectation-maximisation (Dempster, Laird and Rubin,
 * 1977) from a start by k-means++.
 *
 * @param weights of the Gaussians
 * @param means for each Gaussian
 * @param variances for each Gaussian
 */
record GaussianMixture(double[] weights, double[][] means, double[][] variances) {
    private static final int ROUNDS = 40;
    private static final double LEAST_VARIANCE = 1e-4;

    static GaussianMixture fit(float[][] points, int count, long seed) {
        GaussianMixture mixture = start(points, count, new SplittableRandom(seed));
        for (int round = 0; round < ROUNDS; round++) {
            mixture = mixture.refined(points);
        }
        return mixture;
    }

    /** Centres drawn far from one another, each with the spread of all points. */
    private static GaussianMixture start(float[][] points, int count, SplittableRandom random) {
        int dimensions = points[0].length;
        double[][] means = new double[count][dimensions];
        double[] distance = new double[points.length];
        Arrays.fill(distance, 1);
        for (int k = 0; k < count; k++) {
            double total = 0;
            for (double d : distance) {
                total += d;
            }
            double drawn = random.nextDouble() * total;
            int chosen = 0;
            while (chosen < points.length - 1 && drawn >= distance[chosen]) {
                drawn -= distance[chosen++];
            }
            for (int d = 0; d < dimensions; d++) {
                means[k][d] = points[chosen][d];
            }
            for (int i = 0; i < points.length; i++) {
                double squared = squaredDistance(points[i], means[k]);
                distance[i] = k == 0 ? squared : Math.min(distance[i], squared);
            }
        }
        double[] weights = new double[count];
        Arrays.fill(weights, 1.0 / count);
        double[][] variances = new double[count][];
        double[] common = variancesOf(points);
        for (int k = 0; k < count; k++) {
            variances[k] = common.clone();
        }
        return new GaussianMixture(weights, means, variances);
    }

    private static double squaredDistance(float[] point, double[] center) {
        double sum = 0;
        for (int d = 0; d < center.length; d++) {
            sum += (point[d] - center[d]) * (point[d] - center[d]);
        }
        return sum;
    }

    private static double[] variancesOf(float[][] points) {
        int dimensions = points[0].length;
        double[] variances = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            double sum = 0;
            double squares = 0;
            for (float[] point : points) {
                sum += point[d];
                squares += (double) point[d] * point[d];
            }
            double mean = sum / points.length;
            // A group is narrower than all of them.
            variances[d] = Math.max(LEAST_VARIANCE, (squares / points.length - mean * mean) / 4);
        }
        return variances;
    }

    private GaussianMixture refined(float[][] points) {
        int count = weights.length;
        int dimensions = points[0].length;
        double[] totals = new double[count];
        double[][] sums = new double[count][dimensions];
        double[][] squares = new double[count][dimensions];
        double[] biases = biases();
        double[] shares = new double[count];
        for (float[] point : points) {
            share(point, biases, shares);
            for (int k = 0; k < count; k++) {
                double share = shares[k];
                if (share > 1e-6) {
                    totals[k] += share;
                    for (int d = 0; d < dimensions; d++) {
                        sums[k][d] += share * point[d];
                        squares[k][d] += share * point[d] * point[d];
                    }
                }
            }
        }
        double[] nextWeights = new double[count];
        for (int k = 0; k < count; k++) {
            double total = Math.max(totals[k], 1e-9);
            nextWeights[k] = total / points.length;
            for (int d = 0; d < dimensions; d++) {
                sums[k][d] /= total;
                squares[k][d] = Math.max(0, squares[k][d] / total - sums[k][d] * sums[k][d]) + LEAST_VARIANCE;
            }
        }
        return new GaussianMixture(nextWeights, sums, squares);
    }

    private double[] biases() {
        double[] biases = new double[weights.length];
        for (int k = 0; k < biases.length; k++) {
            biases[k] = Math.log(weights[k]);
            for (double variance : variances[k]) {
                biases[k] -= 0.5 * Math.log(variance);
            }
        }
        return biases;
    }

    /** How much of a point belongs to each Gaussian. */
    private void share(float[] point, double[] biases, double[] shares) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < shares.length; k++) {
            double log = biases[k];
            for (int d = 0; d < point.length; d++) {
                double difference = point[d] - means[k][d];
                log -= 0.5 * difference * difference / variances[k][d];
            }
            shares[k] = log;
            most = Math.max(most, log);
        }
        double total = 0;
        for (int k = 0; k < shares.length; k++) {
            shares[k] = Math.exp(shares[k] - most);
            total += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= total;
        }
    }
}
