package io.github.pokecap.training.learn;

import io.github.pokecap.benchmark.RandomModel;
import io.github.pokecap.classify.BoostedTrees;
import java.util.LinkedHashMap;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * The same trees twice: as XGBoost trained them and as PokeCap evaluates them. In this package, because how one
 * becomes the other is no business of users.
 *
 * @param booster XGBoost's; to be disposed
 * @param flat PokeCap's
 */
public record TwinTrees(Booster booster, BoostedTrees flat) {
    private static final int ROWS = 300;
    private static final int ROUNDS = 80;

    /**
     * Learns 80 rounds of trees of depth 4, one thread, from random rows.
     *
     * @param columns how long a row is
     * @param classes how many outputs there are
     * @param seed of the rows
     */
    public static TwinTrees train(int columns, int classes, long seed) {
        try {
            DMatrix matrix = new DMatrix(new RandomModel(seed).row(ROWS * columns), ROWS, columns, Float.NaN);
            try {
                return train(matrix, columns, classes);
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost cannot learn the trees to compare with", e);
        }
    }

    private static TwinTrees train(DMatrix matrix, int columns, int classes) throws XGBoostError {
        float[] labels = new float[ROWS];
        for (int i = 0; i < ROWS; i++) {
            labels[i] = i % classes;
        }
        matrix.setLabel(labels);
        Booster booster = XGBoost.train(matrix, parameters(classes), ROUNDS, Map.of(), null, null);
        XgboostTrees trees = new XgboostTrees(columns, classes);
        trees.add(booster.toByteArray("json"), 0);
        return new TwinTrees(booster, trees.classifier());
    }

    private static Map<String, Object> parameters(int classes) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("objective", "multi:softprob");
        parameters.put("num_class", classes);
        parameters.put("tree_method", "hist");
        parameters.put("max_bin", 64);
        parameters.put("max_depth", 4);
        parameters.put("colsample_bytree", 0.2);
        parameters.put("base_score", 0.5);
        parameters.put("nthread", 1);
        parameters.put("seed", 1);
        parameters.put("verbosity", 0);
        return parameters;
    }
}
