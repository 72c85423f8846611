package io.github.pokecap.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** For a log: one line a stage, and one at most every ten seconds while it lasts. */
final class LineProgress implements ShownProgress {
    private static final long PAUSE_NANOS = 10_000_000_000L;

    private final PrintStream err;
    private final LongSupplier nanoTime;
    private String stage = "";
    private long steps;
    private long done;
    private long told;

    LineProgress(PrintStream err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized void begin(String newStage, long newSteps) {
        stage = newStage;
        steps = newSteps;
        done = 0;
        told = nanoTime.getAsLong();
        err.println(stage + ": " + steps + (steps == 1 ? " step" : " steps"));
    }

    @Override
    public synchronized void step() {
        done++;
        long now = nanoTime.getAsLong();
        if (now - told >= PAUSE_NANOS) {
            told = now;
            err.println(stage + ": " + done + " of " + steps);
        }
    }

    @Override
    public void close() {}
}
