package io.github.pokecap.training.learn;

import io.github.pokecap.classify.Classifier;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.List;

/**
 * A way to learn a classifier, and the feature extractors whose columns it may look at. With a few hundred pictures a
 * colour is learnt better from the colours alone than from a thousand columns more.
 *
 * @param trainer the way
 * @param features names of extractors; empty means all
 * @param copies what it learns from besides the pictures
 */
public record Candidate(ClassifierTrainer trainer, List<String> features, Copies copies) {
    /**
     * Copies the list.
     *
     * @param trainer the way
     * @param features names of extractors
     * @param copies what it learns from besides the pictures
     */
    public Candidate {
        features = List.copyOf(features);
    }

    /**
     * One that learns from the copies that its way usually does.
     *
     * @param trainer the way
     * @param features names of extractors; empty means all
     */
    public Candidate(ClassifierTrainer trainer, List<String> features) {
        this(trainer, features, trainer.usualCopies());
    }

    /**
     * A way that may look at everything.
     *
     * @param trainer the way
     * @return a candidate
     */
    public static Candidate of(ClassifierTrainer trainer) {
        return new Candidate(trainer, List.of());
    }

    /**
     * The same with other copies.
     *
     * @param other what it learns from besides the pictures
     * @return a candidate
     */
    public Candidate withCopies(Copies other) {
        return new Candidate(trainer, features, other);
    }

    /**
     * What tables and provenance call it.
     *
     * @return such as {@code xgboost on color}
     */
    public String name() {
        return features.isEmpty() ? trainer.name() : trainer.name() + " on " + String.join("+", features);
    }

    /**
     * Learns a classifier for whole rows, of the columns that this candidate looks at.
     *
     * @param rows of the space
     * @param space says which columns are whose
     * @param seed of everything random
     * @return a classifier of rows of the space
     */
    public Classifier train(LabelledRows rows, FeatureSpace space, long seed) {
        if (features.isEmpty()) {
            return trainer.train(rows, seed);
        }
        ColumnChoice choice = ColumnChoice.of(features, space);
        Classifier narrow = trainer.train(rows.of(choice), seed);
        return new Widening(choice.columns(), space.columns()).widen(narrow);
    }
}
