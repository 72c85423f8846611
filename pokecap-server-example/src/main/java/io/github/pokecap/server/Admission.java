package io.github.pokecap.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Takes pictures in as long as there is room, and has a fixed number of threads look at them, the first come first. What is
 * taken in is answered before its deadline or told that it passed; what is not is told at once. Thread-safe.
 */
final class Admission {
    private final ThreadPoolExecutor threads;
    private final int mostPictures;
    private final long mostCost;
    private final long mostWait;
    private final Duration deadline;
    private final Metrics metrics;

    private int pictures;
    private long cost;
    private boolean closed;

    Admission(Settings settings, Metrics metrics) {
        this.mostPictures = settings.queue() + settings.threads();
        this.mostCost = settings.pixelBudget();
        this.mostWait = settings.queueWait().toNanos();
        this.deadline = settings.deadline();
        this.metrics = metrics;
        this.threads = new ThreadPoolExecutor(
                settings.threads(), settings.threads(), 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "pokecap-caption");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.prestartAllCoreThreads();
    }

    /**
     * Takes all pictures of a request, or none.
     *
     * @throws ProblemException if there is no room for them, now or ever
     */
    List<CompletableFuture<Look>> admit(List<Order> orders) {
        enter(orders.size(), orders.stream().mapToLong(Order::cost).sum());
        List<CompletableFuture<Look>> looks = new ArrayList<>(orders.size());
        for (Order order : orders) {
            CompletableFuture<Look> look = new CompletableFuture<>();
            Job job = new Job(order, look, this, metrics);
            // Before it can begin, so that one that is through frees its room once.
            var unused = look.orTimeout(deadline.toNanos(), TimeUnit.NANOSECONDS)
                    .whenComplete((done, failure) -> {
                        if (failure instanceof TimeoutException && threads.remove(job)) {
                            leave(order.cost());
                        }
                    });
            threads.execute(job);
            looks.add(look);
        }
        return looks;
    }

    /** Why not a single picture could be let in now, if so. */
    synchronized Optional<Problem> full() {
        if (closed) {
            return Optional.of(
                    Problem.of(ProblemType.SHUTTING_DOWN, "this server takes no more pictures; ask again, of another"));
        }
        return pictures >= mostPictures || isLate() ? Optional.of(busy()) : Optional.empty();
    }

    /** The next picture has waited for so long that one which comes now would wait longer still. */
    private boolean isLate() {
        return threads.getQueue().size() >= threads.getCorePoolSize()
                && threads.getQueue().peek() instanceof Job next
                && next.age() > mostWait;
    }

    private Problem busy() {
        return Problem.of(
                ProblemType.QUEUE_FULL,
                pictures + " pictures of " + cost + " pixels wait or are captioned; try again in a moment");
    }

    private synchronized void enter(int count, long sum) {
        if (sum > mostCost) {
            throw Problem.of(
                            ProblemType.PICTURE_TOO_LARGE,
                            "the pictures of this request cost " + sum + " pixels together, over the limit of "
                                    + mostCost + "; send fewer in one request")
                    .exception();
        }
        Optional<Problem> full = full();
        if (full.isPresent() || count > mostPictures - pictures || sum > mostCost - cost) {
            throw full.orElseGet(this::busy).exception();
        }
        pictures += count;
        cost += sum;
    }

    synchronized void leave(long costOfOne) {
        pictures--;
        cost -= costOfOne;
        notifyAll();
    }

    synchronized int pictures() {
        return pictures;
    }

    synchronized long cost() {
        return cost;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Takes nothing more. */
    synchronized void close() {
        closed = true;
    }

    /** Waits until everything that was taken has been looked at; false if it took too long. */
    synchronized boolean awaitEmpty(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (pictures > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    void stop() {
        threads.shutdownNow();
    }
}
