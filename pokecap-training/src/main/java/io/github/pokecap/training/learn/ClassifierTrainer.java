package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Classifier;
import java.util.Map;

/**
 * A way to learn a classifier, with its settings. Immutable, and safe to use from several threads at once: each call
 * works on its own thread alone, so that the result does not depend on how many there are.
 */
public sealed interface ClassifierTrainer
        permits XgboostTrainer,
                RandomForestTrainer,
                LinearSvmTrainer,
                LogisticRegressionTrainer,
                RidgeTrainer,
                NearestNeighborsTrainer {
    /**
     * What provenance and tables call this way.
     *
     * @return such as {@code xgboost}
     */
    String name();

    /**
     * The settings.
     *
     * @return option to number, in a fixed order
     */
    Map<String, Double> settings();

    /**
     * Whether a candidate of this way learns from mirror images of the pictures too, unless told otherwise.
     *
     * @return false unless it is known to learn more from them than they cost
     */
    default boolean likesMirrors() {
        return false;
    }

    /**
     * Learns a classifier.
     *
     * @param rows what to learn from
     * @param seed of everything random
     * @return one that scores every value of the rows' facet; the same rows and seed give the same one
     */
    Classifier train(LabelledRows rows, long seed);
}
