package io.github.pokecap.s3;

import io.github.pokecap.remote.TransferProgress;

/** Tells a listener of files where there are many, and of megabytes where there is one that has some. */
final class StepProgress implements BytesListener {
    private static final long STEP_BYTES = 1 << 20;

    private final TransferProgress progress;
    private final boolean countsBytes;
    private long bytes;
    private long steps;

    private StepProgress(TransferProgress progress, boolean countsBytes) {
        this.progress = progress;
        this.countsBytes = countsBytes;
    }

    static StepProgress ofOne(ListedObject object, TransferProgress progress) {
        if (object.size() < STEP_BYTES) {
            return new StepProgress(TransferProgress.NONE, true);
        }
        StepProgress steps = new StepProgress(progress, true);
        progress.begin("fetching MB of " + object.uri().lastName(), (object.size() + STEP_BYTES - 1) / STEP_BYTES);
        return steps;
    }

    static StepProgress ofMany(int objects, TransferProgress progress) {
        progress.begin("fetching files", objects);
        return new StepProgress(progress, false);
    }

    @Override
    public synchronized void came(long count) {
        bytes += count;
        // What comes again after a restart is not told again.
        while (countsBytes && bytes >= (steps + 1) * STEP_BYTES) {
            steps++;
            progress.step();
        }
    }

    synchronized void finished() {
        if (!countsBytes || bytes > steps * STEP_BYTES) {
            steps++;
            progress.step();
        }
    }
}
