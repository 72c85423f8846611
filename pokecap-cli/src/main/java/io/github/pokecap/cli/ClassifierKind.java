package io.github.pokecap.cli;

import io.github.pokecap.classify.Blend;
import io.github.pokecap.classify.BoostedTrees;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.classify.NearestNeighbors;
import io.github.pokecap.classify.RandomForest;
import java.util.stream.Collectors;

/** Classifiers in words. */
final class ClassifierKind {
    private ClassifierKind() {}

    static String of(Classifier classifier) {
        if (classifier instanceof BoostedTrees) {
            return "boosted trees";
        }
        if (classifier instanceof RandomForest) {
            return "random forest";
        }
        if (classifier instanceof LinearClassifier) {
            return "linear";
        }
        if (classifier instanceof NearestNeighbors) {
            return "nearest neighbours";
        }
        if (classifier instanceof Blend blend) {
            return blend.members().stream().map(ClassifierKind::of).collect(Collectors.joining(" + "));
        }
        return classifier.getClass().getSimpleName();
    }
}
