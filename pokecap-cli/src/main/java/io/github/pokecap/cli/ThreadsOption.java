package io.github.pokecap.cli;

import picocli.CommandLine.Option;

/** How many threads work. */
final class ThreadsOption {
    private static final int MOST = 1_024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work; one for each processor unless given. The result is the same.")
    private int count = Runtime.getRuntime().availableProcessors();

    int count() {
        if (count < 1 || count > MOST) {
            throw new CliException("--threads is " + count + ", outside 1 to " + MOST);
        }
        return count;
    }
}
