package io.github.pokecap.cli;

import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.DatasetException;
import io.github.pokecap.training.dataset.Problem;
import io.github.pokecap.training.disturb.Disturbance;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.evaluate.Robustness;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges the same subjects in other conditions. */
final class RobustnessRun {
    private final Judge judge;
    private final Console console;
    private final Map<String, Dataset> conditions = new LinkedHashMap<>();

    RobustnessRun(Judge judge, Console console) {
        this.judge = judge;
        this.console = console;
    }

    void add(Disturbance disturbance, Dataset dataset, long seed) {
        conditions.put(disturbance.name(), disturbance.applyTo(dataset, seed));
    }

    /** A twin is called by its folder, and by the folder around that if the name alone would not tell it. */
    void add(Location location, Dataset twin, Dataset dataset) {
        String name = twin.name();
        Path parent = location.parent();
        if ((name.equals(dataset.name()) || conditions.containsKey(name)) && parent != null) {
            name = parent.getFileName() + "/" + name;
        }
        if (conditions.putIfAbsent(name, twin) != null) {
            throw new CliException("two twins are called " + name + "; rename the folder of one");
        }
    }

    Robustness measure(List<JudgedPicture> pictures, long seed) {
        Map<String, List<JudgedPicture>> judged = new LinkedHashMap<>();
        conditions.forEach((name, dataset) -> {
            try {
                judged.put(name, judge.readable(dataset, problems -> tell(name, dataset, problems)));
            } catch (DatasetException e) {
                if (e.problems().isEmpty()) {
                    throw e;
                }
                tell(name, dataset, e.problems());
            }
        });
        try {
            return Robustness.of(pictures, judged, seed);
        } catch (IllegalArgumentException e) {
            throw new CliException(String.valueOf(e.getMessage()), e);
        }
    }

    private void tell(String condition, Dataset dataset, List<Problem> problems) {
        console.complain("warning: " + condition + " does without " + problems.size() + " of " + dataset.size()
                + " pictures, such as " + problems.get(0));
    }
}
