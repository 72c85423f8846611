package io.github.pokecap.benchmark.cost;

import io.github.pokecap.Captioner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that share one captioner and caption the same pictures over and over. */
public record Threads(Captioner captioner, List<byte[]> pictures) {
    /** All threads begin together; each counts what it finished in time. */
    public double picturesASecond(int threads, double seconds) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            long end = begun + (long) (seconds * 1e9);
            List<Future<Double>> rates = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread * pictures.size() / threads;
                rates.add(pool.submit(() -> rate(first, begun, end)));
            }
            double sum = 0;
            for (Future<Double> rate : rates) {
                sum += rate.get();
            }
            return sum;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("cannot measure the throughput", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private double rate(int first, long begun, long end) {
        int captioned = 0;
        long now;
        do {
            captioner.caption(pictures.get((first + captioned) % pictures.size()));
            captioned++;
            now = System.nanoTime();
        } while (now < end);
        return captioned / ((now - begun) / 1e9);
    }
}
