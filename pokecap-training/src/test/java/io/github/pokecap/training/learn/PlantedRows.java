package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Rows of noise in which a few columns tell the truth, as seeded. */
final class PlantedRows {
    private PlantedRows() {}

    static Facet facet(Facet.Kind kind, int values) {
        return new Facet(
                "color",
                kind,
                IntStream.range(0, values).mapToObj(i -> "value" + i).toList());
    }

    /** Each row has one value, and noise plus 1.5 in the column of that value. */
    static LabelledRows single(int count, int columns, int values, long seed) {
        Random random = new Random(seed);
        List<float[]> rows = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int truth = random.nextInt(values);
            float[] row = noise(random, columns);
            row[truth] += 1.5f;
            rows.add(row);
            truths.add(new int[] {truth});
        }
        return new LabelledRows(facet(Facet.Kind.SINGLE, values), rows, truths);
    }

    /** Each row has each value with one chance in three, and then 1.5 more in the column of that value. */
    static LabelledRows multi(int count, int columns, int values, long seed) {
        Random random = new Random(seed);
        List<float[]> rows = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] truth = IntStream.range(0, values)
                    .filter(value -> random.nextInt(3) == 0)
                    .toArray();
            float[] row = noise(random, columns);
            for (int value : truth) {
                row[value] += 1.5f;
            }
            rows.add(row);
            truths.add(truth);
        }
        return new LabelledRows(facet(Facet.Kind.MULTI, values), rows, truths);
    }

    static float[] noise(Random random, int columns) {
        float[] row = new float[columns];
        for (int column = 0; column < columns; column++) {
            row[column] = (float) random.nextGaussian();
        }
        return row;
    }

    static float[] scores(Classifier classifier, float[] row) {
        float[] scores = new float[classifier.outputs()];
        classifier.score(row, scores);
        return scores;
    }

    /** Every score of every row, to tell whether two classifiers are the same. */
    static List<Float> allScores(Classifier classifier, LabelledRows rows) {
        List<Float> all = new ArrayList<>();
        for (float[] row : rows.rows()) {
            for (float score : scores(classifier, row)) {
                all.add(score);
            }
        }
        return all;
    }

    static int best(float[] scores) {
        return IntStream.range(0, scores.length)
                .reduce((a, b) -> scores[b] > scores[a] ? b : a)
                .orElseThrow();
    }

    static double accuracy(Classifier classifier, LabelledRows rows) {
        double right = 0;
        for (int i = 0; i < rows.size(); i++) {
            right += best(scores(classifier, rows.rows().get(i)))
                            == rows.truths().get(i)[0]
                    ? 1
                    : 0;
        }
        return right / rows.size();
    }

    static LabelledRows with(LabelledRows rows, Facet facet, List<int[]> truths) {
        return new LabelledRows(facet, rows.rows(), truths);
    }

    static double[] softmax(float[] scores) {
        double[] exps = new double[scores.length];
        for (int i = 0; i < exps.length; i++) {
            exps[i] = Math.exp(scores[i]);
        }
        double sum = Arrays.stream(exps).sum();
        return Arrays.stream(exps).map(exp -> exp / sum).toArray();
    }
}
