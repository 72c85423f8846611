package io.github.pokecap.cli;

import picocli.CommandLine.Option;

/** Whether and how progress is shown. */
final class ProgressOption {
    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no hints on stderr; errors and warnings stay.")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    /** A bar on a terminal, lines elsewhere, nothing if quiet. */
    ShownProgress show(Console console) {
        if (quiet) {
            return new NoProgress();
        }
        return console.lively()
                ? new BarProgress(console.err(), console.columns())
                : new LineProgress(console.err(), System::nanoTime);
    }
}
