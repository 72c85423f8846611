package io.github.pokecap.training.learn;

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
    /**
     * Learns on one thread.
     *
     * @param rows of a single facet
     * @param rounds how many trees there are for each value
     * @param depth how many questions a tree asks at most
     */
    public static TwinTrees train(LabelledRows rows, int rounds, int depth) {
        int columns = rows.columns();
        float[] flat = new float[rows.size() * columns];
        float[] labels = new float[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.rows().get(i), 0, flat, i * columns, columns);
            labels[i] = rows.classes()[i];
        }
        try {
            DMatrix matrix = new DMatrix(flat, rows.size(), columns, Float.NaN);
            try {
                matrix.setLabel(labels);
                Booster booster = XGBoost.train(matrix, parameters(rows.values(), depth), rounds, Map.of(), null, null);
                XgboostTrees trees = new XgboostTrees(columns, rows.values());
                trees.add(booster.toByteArray("json"), 0);
                return new TwinTrees(booster, trees.classifier());
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost cannot learn the trees to compare with", e);
        }
    }

    private static Map<String, Object> parameters(int classes, int depth) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("objective", "multi:softprob");
        parameters.put("num_class", classes);
        parameters.put("tree_method", "hist");
        parameters.put("max_bin", 64);
        parameters.put("max_depth", depth);
        parameters.put("eta", 0.08);
        parameters.put("colsample_bytree", 0.2);
        parameters.put("base_score", 0.5);
        parameters.put("nthread", 1);
        parameters.put("seed", 1);
        parameters.put("verbosity", 0);
        return parameters;
    }
}
