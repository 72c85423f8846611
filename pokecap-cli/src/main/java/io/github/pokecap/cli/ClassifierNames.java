package io.github.pokecap.cli;

import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.ClassifierTrainer;
import io.github.pokecap.training.learn.Classifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code --classifier} may say. */
final class ClassifierNames {
    private static final Map<String, List<Candidate>> KNOWN = new LinkedHashMap<>();

    static {
        put("xgboost", Classifiers.xgboost());
        put("random-forest", Classifiers.randomForest());
        put("linear-svm", Classifiers.linearSvm());
        put("logistic-regression", Classifiers.logisticRegression());
        put("nearest-neighbors", Classifiers.nearestNeighbors());
        KNOWN.put("best", Classifiers.usual());
        KNOWN.put("all", Classifiers.all());
    }

    private ClassifierNames() {}

    private static void put(String name, ClassifierTrainer trainer) {
        KNOWN.put(name, List.of(Candidate.of(trainer)));
    }

    /** The candidates, each once, in the order in which they are named. */
    static List<Candidate> candidates(List<String> names) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (String name : names) {
            List<Candidate> several = KNOWN.get(name);
            if (several == null) {
                throw new CliException(
                        "there is no classifier \"" + name + "\"; there are " + String.join(", ", KNOWN.keySet()));
            }
            several.forEach(candidate -> candidates.putIfAbsent(candidate.name(), candidate));
        }
        return new ArrayList<>(candidates.values());
    }
}
