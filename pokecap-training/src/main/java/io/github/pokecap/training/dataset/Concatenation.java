package io.github.pokecap.training.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Several datasets as one whose file names are unique again. */
final class Concatenation {
    private Concatenation() {}

    static Dataset of(List<Dataset> datasets) {
        if (datasets.isEmpty()) {
            throw new IllegalArgumentException("there is no dataset to concatenate");
        }
        List<String> prefixes = prefixes(datasets);
        Set<String> clashing = clashing(datasets);
        List<Example> examples = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < datasets.size(); i++) {
            String prefix = prefixes.get(i) + "/";
            for (Example example : datasets.get(i).examples()) {
                boolean clashes = clashing.contains(example.fileName());
                examples.add(clashes ? example.named(prefix + example.fileName()) : example);
            }
            for (Problem problem : datasets.get(i).problems()) {
                problems.add(new Problem(problem.severity(), prefix + problem.where(), problem.message()));
            }
        }
        String description = datasets.stream().map(Dataset::description).collect(Collectors.joining("; "));
        return new Dataset(String.join("+", prefixes), description, examples, problems);
    }

    private static List<String> prefixes(List<Dataset> datasets) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> prefixes = new ArrayList<>();
        for (Dataset dataset : datasets) {
            int count = seen.merge(dataset.name(), 1, Integer::sum);
            prefixes.add(count == 1 ? dataset.name() : dataset.name() + "-" + count);
        }
        return prefixes;
    }

    private static Set<String> clashing(List<Dataset> datasets) {
        Set<String> seen = new HashSet<>();
        Set<String> clashing = new HashSet<>();
        for (Dataset dataset : datasets) {
            for (Example example : dataset.examples()) {
                if (!seen.add(example.fileName())) {
                    clashing.add(example.fileName());
                }
            }
        }
        return clashing;
    }
}
