package io.github.pokecap.cli;

import io.github.pokecap.training.learn.ClassifierTrainer;
import io.github.pokecap.training.learn.Classifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code --classifier} may say. */
final class ClassifierNames {
    private static final Map<String, List<ClassifierTrainer>> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("xgboost", List.of(Classifiers.xgboost()));
        KNOWN.put("random-forest", List.of(Classifiers.randomForest()));
        KNOWN.put("linear-svm", List.of(Classifiers.linearSvm()));
        KNOWN.put("logistic-regression", List.of(Classifiers.logisticRegression()));
        KNOWN.put("nearest-neighbors", List.of(Classifiers.nearestNeighbors()));
        KNOWN.put("best", List.of(Classifiers.xgboost(), Classifiers.logisticRegression()));
        KNOWN.put("all", Classifiers.all());
    }

    private ClassifierNames() {}

    /** The candidates, each once, in the order in which they are named. */
    static List<ClassifierTrainer> candidates(List<String> names) {
        Map<String, ClassifierTrainer> candidates = new LinkedHashMap<>();
        for (String name : names) {
            List<ClassifierTrainer> trainers = KNOWN.get(name);
            if (trainers == null) {
                throw new CliException(
                        "there is no classifier \"" + name + "\"; there are " + String.join(", ", KNOWN.keySet()));
            }
            trainers.forEach(trainer -> candidates.putIfAbsent(trainer.name(), trainer));
        }
        return new ArrayList<>(candidates.values());
    }
}
