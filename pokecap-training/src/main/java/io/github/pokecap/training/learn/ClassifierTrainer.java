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
     * From which copies of the pictures a candidate of this way learns too, unless told otherwise.
     *
     * @return none unless it is known to learn more from them than they cost
     */
    default Copies usualCopies() {
        return Copies.NONE;
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
