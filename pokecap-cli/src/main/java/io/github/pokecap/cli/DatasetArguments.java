package io.github.pokecap.cli;

import io.github.pokecap.remote.RemoteCopy;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.DatasetException;
import io.github.pokecap.training.dataset.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    Dataset open(List<Location> locations, Console console, ProgressOption progress) {
        List<Dataset> opened = new ArrayList<>();
        for (Location location : locations) {
            opened.add(
                    location.isRemote()
                            ? openCopy(location, console, new RemoteArguments(console, progress))
                            : Dataset.options().skipBroken(skipBroken).open(location.path()));
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

    private Dataset openCopy(Location location, Console console, RemoteArguments remote) {
        RemoteCopy copy = remote.copy(location, true);
        if (!copy.failures().isEmpty() && !skipBroken) {
            throw new CliException("cannot open dataset " + location + ": "
                    + copy.failures().size() + " of its files could not be fetched"
                    + copy.failures().stream()
                            .limit(SHOWN)
                            .map(failure -> "\n  " + failure)
                            .collect(Collectors.joining())
                    + "\nMend them, or go on without them by --skip-broken.");
        }
        copy.failures().stream().limit(SHOWN).forEach(failure -> console.complain("left out: " + failure));
        try {
            return Dataset.options().skipBroken(skipBroken).open(copy.path());
        } catch (DatasetException e) {
            // The user knows the place by its URI, and not by where its copy is.
            String message = Failure.of(e).message().replace(copy.path().toString(), location.text());
            throw new CliException(message, e);
        }
    }
}
