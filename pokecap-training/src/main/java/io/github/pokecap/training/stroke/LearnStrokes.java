package io.github.pokecap.training.stroke;

import io.github.pokecap.feature.StrokePatches;
import io.github.pokecap.feature.StrokeWords;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.image.PictureException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Learns the words of strokes that core brings along, from a folder of drawings: principal components of patches, then a
 * mixture of Gaussians. Run by the project's own people, seldom: every model that was learnt with other words is of no
 * use afterwards.
 */
public final class LearnStrokes {
    private static final int PICTURES = 800;
    private static final int PATCHES_A_PICTURE = 80;
    private static final int REDUCED = 32;
    private static final int WORDS = 64;
    private static final long SEED = 42;

    private LearnStrokes() {}

    /** A sampled patch and where it was. */
    private record Patch(float[] numbers, float x, float y) {}

    /**
     * Learns and writes.
     *
     * @param args a folder with PNG files, at any depth, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("LearnStrokes takes a folder of PNG files and the file to write, got "
                    + args.length + " arguments");
        }
        StrokeWords words = learn(patches(files(Path.of(args[0]))));
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            words.write(out);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = new ArrayList<>(
                    walk.filter(file -> file.getFileName().toString().endsWith(".png"))
                            .sorted()
                            .toList());
            Collections.shuffle(files, new Random(SEED));
            return files;
        }
    }

    /** Some patches each of the first pictures that can be read and show something on a transparent ground. */
    private static List<Patch> patches(List<Path> files) throws IOException {
        PictureDecoder decoder = new PictureDecoder();
        List<Patch> sample = new ArrayList<>();
        int pictures = 0;
        for (Path file : files) {
            if (pictures == PICTURES) {
                break;
            }
            try {
                List<Patch> own = patches(decoder.decode(file), new Random(SEED + pictures));
                sample.addAll(own);
                pictures += own.isEmpty() ? 0 : 1;
            } catch (PictureException e) {
                System.err.println("left out: " + e.getMessage());
            }
        }
        return sample;
    }

    private static List<Patch> patches(Picture picture, Random random) {
        List<Patch> all = new ArrayList<>();
        StrokePatches.visit(picture, (patch, x, y) -> all.add(new Patch(patch.clone(), x, y)));
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(PATCHES_A_PICTURE, all.size()));
    }

    private static StrokeWords learn(List<Patch> patches) {
        double[] mean = mean(patches);
        SymmetricEigen axes = SymmetricEigen.of(covariance(patches, mean));
        float[] center = new float[StrokePatches.LENGTH];
        float[] basis = new float[StrokePatches.LENGTH * REDUCED];
        for (int i = 0; i < StrokePatches.LENGTH; i++) {
            center[i] = (float) mean[i];
            for (int j = 0; j < REDUCED; j++) {
                basis[i * REDUCED + j] = (float) axes.vectors()[j][i];
            }
        }
        StrokeWords reducing = new StrokeWords(center, basis, new float[0], new float[0], new float[0]);
        float[][] points = new float[patches.size()][REDUCED + 2];
        for (int i = 0; i < points.length; i++) {
            reducing.reduce(
                    patches.get(i).numbers(), patches.get(i).x(), patches.get(i).y(), points[i]);
        }
        GaussianMixture mixture = GaussianMixture.fit(points, WORDS, SEED);
        float[] weights = new float[WORDS];
        float[] means = new float[WORDS * (REDUCED + 2)];
        float[] variances = new float[means.length];
        for (int word = 0; word < WORDS; word++) {
            weights[word] = (float) mixture.weights()[word];
            for (int d = 0; d < REDUCED + 2; d++) {
                means[d * WORDS + word] = (float) mixture.means()[word][d];
                variances[d * WORDS + word] = (float) mixture.variances()[word][d];
            }
        }
        return new StrokeWords(center, basis, weights, means, variances);
    }

    private static double[] mean(List<Patch> patches) {
        double[] mean = new double[StrokePatches.LENGTH];
        for (Patch patch : patches) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += patch.numbers()[i] / patches.size();
            }
        }
        return mean;
    }

    private static double[][] covariance(List<Patch> patches, double[] mean) {
        double[][] covariance = new double[mean.length][mean.length];
        double[] centered = new double[mean.length];
        for (Patch patch : patches) {
            for (int i = 0; i < mean.length; i++) {
                centered[i] = patch.numbers()[i] - mean[i];
            }
            for (int i = 0; i < mean.length; i++) {
                double[] row = covariance[i];
                double own = centered[i] / patches.size();
                for (int j = 0; j < mean.length; j++) {
                    row[j] += own * centered[j];
                }
            }
        }
        return covariance;
    }
}
