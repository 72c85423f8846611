package io.github.pokecap.cli;

import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How datasets are opened. */
final class DatasetArguments {
    private static final int SHOWN = 10;

    @Option(
            names = "--skip-broken",
            description = "Leave broken pictures and metadata lines out, instead of refusing the dataset.")
    private boolean skipBroken;

    boolean skipBroken() {
        return skipBroken;
    }

    /** All of them as one; what was found wrong is told on stderr. */
    Dataset open(List<Path> paths, Console console) {
        List<Dataset> opened = new ArrayList<>();
        for (Path path : paths) {
            opened.add(Dataset.options().skipBroken(skipBroken).open(path));
        }
        Dataset dataset = opened.size() == 1 ? opened.get(0) : Dataset.concat(opened);
        List<Problem> problems = dataset.problems();
        problems.stream()
                .limit(SHOWN)
                .forEach(problem -> console.complain((problem.isError() ? "left out: " : "warning: ") + problem));
        if (problems.size() > SHOWN) {
            console.complain("and " + (problems.size() - SHOWN) + " more of the kind");
        }
        return dataset;
    }
}
