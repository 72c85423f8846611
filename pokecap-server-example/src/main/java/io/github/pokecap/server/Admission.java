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
import java.util.function.LongSupplier;

/**
 * Takes pictures in as long as there is room, and has a fixed number of threads look at them, the first come first. What is
 * taken in is answered before its deadline or told that it passed; what is not is told at once. Thread-safe.
 */
final class Admission {
    /** Pictures that wait for so long, one or the other of them, are no burst any more. */
    private static final long BURST = TimeUnit.MILLISECONDS.toNanos(100);

    /** What is refused comes again after a second, by Retry-After: until then there is more to do than can be done. */
    private static final long OVERLOAD = TimeUnit.SECONDS.toNanos(1);

    private final ThreadPoolExecutor threads;
    private final int mostPictures;
    private final int mostSteadyPictures;
    private final long mostCost;
    private final Duration deadline;
    private final Metrics metrics;
    private final LongSupplier clock;

    private int pictures;
    private long cost;

    /** When a picture had to wait that found none waiting. */
    private long waitingSince;

    private long overloadedUntil;

    private boolean closed;

    Admission(Settings settings, Metrics metrics) {
        this(settings, metrics, System::nanoTime);
    }

    Admission(Settings settings, Metrics metrics, LongSupplier clock) {
        this.mostPictures = settings.queue() + settings.threads();
        this.mostSteadyPictures = Math.min(mostPictures, (settings.steadyQueue() + 1) * settings.threads());
        this.mostCost = settings.pixelBudget();
        this.deadline = settings.deadline();
        this.metrics = metrics;
        this.clock = clock;
        this.waitingSince = clock.getAsLong();
        this.overloadedUntil = waitingSince;
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
        return isFull() ? Optional.of(busy()) : Optional.empty();
    }

    private boolean isFull() {
        long now = clock.getAsLong();
        if (pictures < most(now)) {
            return false;
        }
        overloadedUntil = now + OVERLOAD;
        return true;
    }

    /** How many pictures may be here before one more is refused. */
    private int most(long now) {
        if (now - overloadedUntil < 0) {
            // Others will be there when a thread is free: one that waits for each is enough to keep it busy.
            return Math.min(mostPictures, 2 * threads.getCorePoolSize());
        }
        return now - waitingSince > BURST ? mostSteadyPictures : mostPictures;
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
        if (pictures <= threads.getCorePoolSize()) {
            waitingSince = clock.getAsLong();
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
