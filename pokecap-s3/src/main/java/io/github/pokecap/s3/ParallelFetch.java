package io.github.pokecap.s3;

import io.github.pokecap.remote.TransferProgress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings many objects, some of them at a time. One that fails is named, and the others go on. */
final class ParallelFetch {
    /** So many failures in a row, and the store, not the objects, is to blame. */
    private static final int HOPELESS = 20;

    private static final int GRACE_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(ParallelFetch.class);

    private final ObjectCache cache;
    private final int parallel;
    private final AtomicInteger failuresInARow = new AtomicInteger();

    /**
     * What came, and what did not.
     *
     * @param objects in the order that was asked for, with what really came
     * @param failures one sentence each, in the same order
     */
    record Outcome(List<ListedObject> objects, List<String> failures) {}

    ParallelFetch(ObjectCache cache, int parallel) {
        this.cache = cache;
        this.parallel = parallel;
    }

    /** Leaves no thread behind, but for one that waits for a silent store until its timeout. */
    Outcome fetch(List<ListedObject> wanted, TransferProgress progress) throws IOException {
        long missing = wanted.stream().filter(object -> !cache.holds(object)).count();
        if (missing == 0) {
            return new Outcome(wanted, List.of());
        }
        StepProgress steps = wanted.size() == 1
                ? StepProgress.ofOne(wanted.get(0), progress)
                : StepProgress.ofMany((int) missing, progress);
        ExecutorService pool = Executors.newFixedThreadPool((int) Math.min(parallel, missing), task -> {
            Thread thread = new Thread(task, "pokecap-s3");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<ListedObject>> coming = new ArrayList<>();
            for (ListedObject object : wanted) {
                coming.add(pool.submit(() -> cache.takes(object) ? object : fetch(object, steps)));
            }
            return gather(coming);
        } finally {
            end(pool);
        }
    }

    private ListedObject fetch(ListedObject object, StepProgress steps) throws IOException {
        if (failuresInARow.get() >= HOPELESS) {
            throw new S3AccessException(
                    "not tried: " + HOPELESS + " objects in a row had failed before " + object.uri());
        }
        try {
            ListedObject came = cache.fetch(object, steps);
            failuresInARow.set(0);
            steps.finished();
            return came;
        } catch (S3AccessException e) {
            failuresInARow.incrementAndGet();
            throw e;
        }
    }

    /** What was begun takes its half of a file away before this returns. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("an object is still waited for");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome gather(List<Future<ListedObject>> coming) throws IOException {
        List<ListedObject> objects = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Future<ListedObject> object : coming) {
            try {
                objects.add(object.get());
            } catch (ExecutionException e) {
                failures.add(nameOrThrow(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("fetching was interrupted");
            }
        }
        return new Outcome(objects, failures);
    }

    /** A full disk or a bug is nobody's failure in particular: it ends the whole. */
    private static String nameOrThrow(ExecutionException thrown) throws IOException {
        Throwable cause = thrown.getCause();
        if (cause instanceof S3AccessException failure) {
            return String.valueOf(failure.getMessage());
        }
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw new IllegalStateException(thrown);
    }
}
