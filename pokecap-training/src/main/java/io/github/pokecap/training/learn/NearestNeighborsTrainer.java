package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.NearestNeighbors;
import java.util.Map;

/** Keeps the training rows and lets the nearest vote. Immutable; each option's method gives a new trainer. */
public final class NearestNeighborsTrainer implements ClassifierTrainer {
    private static final String NEIGHBORS = "neighbors";

    private final Settings settings;

    private NearestNeighborsTrainer(Settings settings) {
        this.settings = settings;
    }

    static NearestNeighborsTrainer usual() {
        return new NearestNeighborsTrainer(Settings.of("nearestNeighbors")).neighbors(15);
    }

    /**
     * How many vote.
     *
     * @param count from 1 to 1,000
     * @return a trainer with it
     * @throws IllegalArgumentException if the count is out of range
     */
    public NearestNeighborsTrainer neighbors(int count) {
        return new NearestNeighborsTrainer(settings.with(NEIGHBORS, count, 1, 1_000));
    }

    @Override
    public String name() {
        return "nearestNeighbors";
    }

    @Override
    public Map<String, Double> settings() {
        return settings.asMap();
    }

    @Override
    public Classifier train(LabelledRows rows, long seed) {
        float[] scale = Standardization.of(rows.rows()).scale();
        float[] kept = new float[rows.size() * rows.columns()];
        byte[] truth = new byte[rows.size() * rows.values()];
        for (int i = 0; i < rows.size(); i++) {
            float[] row = rows.rows().get(i);
            for (int column = 0; column < scale.length; column++) {
                kept[i * scale.length + column] = row[column] * scale[column];
            }
            for (int value : rows.truths().get(i)) {
                truth[i * rows.values() + value] = 1;
            }
        }
        int[] counts = rows.counts();
        float[] prior = new float[counts.length];
        for (int value = 0; value < prior.length; value++) {
            prior[value] = (counts[value] + 0.5f) / (rows.size() + 1);
        }
        boolean multi = !rows.facet().isSingle();
        return new NearestNeighbors(settings.integer(NEIGHBORS), multi, scale, kept, truth, prior);
    }
}
