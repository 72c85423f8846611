package io.github.pokecap.training.learn;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways to learn a classifier that come with PokeCap. */
public final class Classifiers {
    /** How much an extractor's columns tell of shapes, beside those of strokes; found by held-out log loss. */
    private static final Map<String, Double> WEIGHTS =
            Map.of("outline", 0.3, "color", 0.3, "layout", 0.2, "orb", 0.2, "silhouette", 0.1, "salience", 0.1);

    /** A picture and its mirror image. */
    private static final double STRANGERS = 2;

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
     * @return penalty 1.5 and features of equal weight, unless told otherwise
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
     * What a trainer chooses from unless told: XGBoost on the colours, with their salience, and with the silhouette, and
     * logistic regression on the colours, all of these learning from {@linkplain Copies#COARSE coarse copies} as well;
     * ridge regression on strokes and outline, and on everything, the last also {@linkplain RidgeTrainer#kin by kin}. Those
     * whose features there are not are left out.
     *
     * @param features the names of the extractors
     * @return in a fixed order
     */
    public static List<Candidate> usual(List<String> features) {
        RidgeTrainer shapes = weighted(List.of("strokes", "outline"));
        List<Candidate> some = Stream.of(
                        coarse(xgboost(), "color"),
                        coarse(xgboost(), "color", "salience"),
                        coarse(xgboost(), "color", "silhouette"),
                        coarse(logisticRegression(), "color"),
                        new Candidate(shapes, List.of("strokes", "outline")))
                .filter(candidate -> features.containsAll(candidate.features()))
                .toList();
        List<Candidate> everything = some.isEmpty()
                ? List.of(Candidate.of(xgboost()), Candidate.of(logisticRegression()))
                : List.of(
                        Candidate.of(weighted(features)),
                        Candidate.of(weighted(features).kin(STRANGERS)));
        return Stream.concat(some.stream(), everything.stream()).toList();
    }

    private static Candidate coarse(ClassifierTrainer trainer, String... features) {
        return new Candidate(trainer, List.of(features), Copies.COARSE);
    }

    private static RidgeTrainer weighted(List<String> features) {
        RidgeTrainer trainer = ridge();
        for (String feature : features) {
            trainer = trainer.weight(feature, WEIGHTS.getOrDefault(feature, 1.0));
        }
        return trainer;
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
