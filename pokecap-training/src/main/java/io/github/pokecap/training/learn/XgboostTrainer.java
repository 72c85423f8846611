package io.github.pokecap.training.learn;

import io.github.pokecap.classify.BoostedTrees;
import io.github.pokecap.classify.Classifier;
import java.util.LinkedHashMap;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Gradient-boosted trees by XGBoost (Chen and Guestrin, 2016): one booster with softmax for a single facet, one
 * logistic booster for each value of a multi facet. Immutable; each option's method gives a new trainer.
 */
public final class XgboostTrainer implements ClassifierTrainer {
    private static final String ROUNDS = "rounds";
    private static final String DEPTH = "depth";
    private static final String LEARNING_RATE = "learningRate";
    private static final String COLUMN_SHARE = "columnShare";
    private static final String ROW_SHARE = "rowShare";
    private static final String LEAST_WEIGHT = "leastWeight";

    private final Settings settings;

    private XgboostTrainer(Settings settings) {
        this.settings = settings;
    }

    static XgboostTrainer usual() {
        return new XgboostTrainer(
                        Settings.of("xgboost").with(ROW_SHARE, 0.8, 0.1, 1).with(LEAST_WEIGHT, 2, 0, 100))
                .rounds(100)
                .depth(3)
                .learningRate(0.08)
                .columnShare(0.2);
    }

    /**
     * How many trees are grown for each value.
     *
     * @param rounds from 1 to 10,000
     * @return a trainer with it
     * @throws IllegalArgumentException if it is out of range
     */
    public XgboostTrainer rounds(int rounds) {
        return new XgboostTrainer(settings.with(ROUNDS, rounds, 1, 10_000));
    }

    /**
     * How many questions a tree asks at most from root to leaf.
     *
     * @param depth from 1 to 12
     * @return a trainer with it
     * @throws IllegalArgumentException if it is out of range
     */
    public XgboostTrainer depth(int depth) {
        return new XgboostTrainer(settings.with(DEPTH, depth, 1, 12));
    }

    /**
     * How much of what a tree has learnt is added.
     *
     * @param rate from 0.001 to 1
     * @return a trainer with it
     * @throws IllegalArgumentException if it is out of range
     */
    public XgboostTrainer learningRate(double rate) {
        return new XgboostTrainer(settings.with(LEARNING_RATE, rate, 0.001, 1));
    }

    /**
     * The share of the features that each tree may ask for.
     *
     * @param share from 0.01 to 1
     * @return a trainer with it
     * @throws IllegalArgumentException if it is out of range
     */
    public XgboostTrainer columnShare(double share) {
        return new XgboostTrainer(settings.with(COLUMN_SHARE, share, 0.01, 1));
    }

    @Override
    public String name() {
        return "xgboost";
    }

    @Override
    public Map<String, Double> settings() {
        return settings.asMap();
    }

    @Override
    public Classifier train(LabelledRows rows, long seed) {
        try {
            DMatrix matrix = new DMatrix(flat(rows), rows.size(), rows.columns(), Float.NaN);
            try {
                return rows.facet().isSingle() ? softmax(rows, matrix, seed) : logistic(rows, matrix, seed);
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException(
                    "XGBoost cannot learn facet " + rows.facet().name() + ": " + e.getMessage(), e);
        }
    }

    private BoostedTrees softmax(LabelledRows rows, DMatrix matrix, long seed) throws XGBoostError {
        XgboostTrees trees = new XgboostTrees(rows.columns(), rows.values());
        int[] classes = rows.classes();
        float[] labels = new float[classes.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = classes[i];
        }
        Map<String, Object> parameters = parameters(seed);
        // XGBoost refuses a softmax over one class; a facet of one value is told by its bias alone.
        if (rows.values() > 1) {
            parameters.put("objective", "multi:softprob");
            parameters.put("num_class", rows.values());
            trees.add(boost(matrix, labels, parameters), 0);
        }
        return trees.classifier();
    }

    private BoostedTrees logistic(LabelledRows rows, DMatrix matrix, long seed) throws XGBoostError {
        XgboostTrees trees = new XgboostTrees(rows.columns(), rows.values());
        for (int value = 0; value < rows.values(); value++) {
            int[] has = rows.has(value);
            float[] labels = new float[has.length];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = has[i];
            }
            Map<String, Object> parameters = parameters(seed + value);
            parameters.put("objective", "binary:logistic");
            trees.add(boost(matrix, labels, parameters), value);
        }
        return trees.classifier();
    }

    private byte[] boost(DMatrix matrix, float[] labels, Map<String, Object> parameters) throws XGBoostError {
        matrix.setLabel(labels);
        Booster booster = XGBoost.train(matrix, parameters, settings.integer(ROUNDS), Map.of(), null, null);
        try {
            return booster.toByteArray("json");
        } finally {
            booster.dispose();
        }
    }

    private Map<String, Object> parameters(long seed) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("tree_method", "hist");
        parameters.put("max_bin", 64);
        // One thread: XGBoost adds up in another order with more, and the trees change with the machine.
        parameters.put("nthread", 1);
        parameters.put("seed", (int) (seed & 0x7fffffff));
        parameters.put("base_score", 0.5);
        parameters.put("max_depth", settings.integer(DEPTH));
        parameters.put("eta", settings.number(LEARNING_RATE));
        parameters.put("colsample_bytree", settings.number(COLUMN_SHARE));
        parameters.put("subsample", settings.number(ROW_SHARE));
        parameters.put("min_child_weight", settings.number(LEAST_WEIGHT));
        parameters.put("verbosity", 0);
        return parameters;
    }

    private static float[] flat(LabelledRows rows) {
        float[] flat = new float[rows.size() * rows.columns()];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.rows().get(i), 0, flat, i * rows.columns(), rows.columns());
        }
        return flat;
    }
}
