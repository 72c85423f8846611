package io.github.pokecap.cli;

import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.Classifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code --classifier} may say. */
final class ClassifierNames {
    /** Depends on the features. */
    private static final String BEST = "best";

    private static final Map<String, List<Candidate>> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("xgboost", List.of(Candidate.of(Classifiers.xgboost())));
        KNOWN.put("random-forest", List.of(Candidate.of(Classifiers.randomForest())));
        KNOWN.put("linear-svm", List.of(Candidate.of(Classifiers.linearSvm())));
        KNOWN.put("logistic-regression", List.of(Candidate.of(Classifiers.logisticRegression())));
        KNOWN.put("ridge", List.of(Candidate.of(Classifiers.ridge())));
        KNOWN.put("nearest-neighbors", List.of(Candidate.of(Classifiers.nearestNeighbors())));
        KNOWN.put(BEST, List.of());
        KNOWN.put("all", Classifiers.all());
    }

    private ClassifierNames() {}

    /** The candidates, each once, in the order in which they are named. */
    static List<Candidate> candidates(List<String> names, List<String> features) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (String name : names) {
            List<Candidate> found = KNOWN.get(name);
            if (found == null) {
                throw new CliException(
                        "there is no classifier \"" + name + "\"; there are " + String.join(", ", KNOWN.keySet()));
            }
            List<Candidate> named = name.equals(BEST) ? Classifiers.usual(features) : found;
            named.forEach(candidate -> candidates.putIfAbsent(candidate.name(), candidate));
        }
        return new ArrayList<>(candidates.values());
    }
}
