package io.github.pokecap.training.learn;

import java.util.List;
import java.util.stream.Stream;

/** The ways to learn a classifier that come with PokeCap. */
public final class Classifiers {
    private Classifiers() {}

    /**
     * Gradient-boosted trees, by XGBoost.
     *
     * @return 100 rounds of trees of depth 3, unless told otherwise
     */
    public static XgboostTrainer xgboost() {
        return XgboostTrainer.usual();
    }

    /**
     * A random forest, by Smile.
     *
     * @return 100 trees, unless told otherwise
     */
    public static RandomForestTrainer randomForest() {
        return RandomForestTrainer.usual();
    }

    /**
     * A linear support vector machine a value, by Smile.
     *
     * @return cost 0.001, unless told otherwise
     */
    public static LinearSvmTrainer linearSvm() {
        return LinearSvmTrainer.usual();
    }

    /**
     * Logistic regression with a ridge penalty.
     *
     * @return penalty 300, unless told otherwise
     */
    public static LogisticRegressionTrainer logisticRegression() {
        return LogisticRegressionTrainer.usual();
    }

    /**
     * Ridge regression, in its dual form; learns from mirror images too.
     *
     * @return penalty 0.3 and features of equal weight, unless told otherwise
     */
    public static RidgeTrainer ridge() {
        return RidgeTrainer.usual();
    }

    /**
     * The vote of the nearest training pictures.
     *
     * @return 15 neighbours, unless told otherwise
     */
    public static NearestNeighborsTrainer nearestNeighbors() {
        return NearestNeighborsTrainer.usual();
    }

    /**
     * What a trainer chooses from unless told: XGBoost on the colours, XGBoost on colours and outline, and ridge
     * regression on the colours, on strokes and outline, and on all three.
     *
     * @return in a fixed order
     */
    public static List<Candidate> usual() {
        RidgeTrainer shapes = ridge().weight("strokes", 1).weight("outline", 0.3);
        return List.of(
                new Candidate(xgboost(), List.of("color")),
                new Candidate(xgboost(), List.of("color", "silhouette")),
                new Candidate(ridge(), List.of("color")).withMirrored(false),
                new Candidate(shapes, List.of("strokes", "outline")),
                new Candidate(shapes.weight("color", 0.3), List.of("strokes", "outline", "color")));
    }

    /**
     * One of each, to choose from by cross-validation.
     *
     * @return in a fixed order
     */
    public static List<Candidate> all() {
        return Stream.of(xgboost(), randomForest(), linearSvm(), logisticRegression(), ridge(), nearestNeighbors())
                .map(Candidate::of)
                .toList();
    }
}
