package io.github.pokecap.benchmark.cost;

import io.github.pokecap.Captioned;
import io.github.pokecap.Captioner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

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

    /** By {@link Captioner#captionAll(Stream, int, io.github.pokecap.CaptionCall)}, of a stream without an end. */
    double picturesASecondOfAStream(int threads, double seconds) {
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        Stream<byte[]> endless =
                Stream.iterate(0, i -> (i + 1) % pictures.size()).map(pictures::get);
        try (Stream<Captioned<byte[]>> captions = captioner.captionAll(endless, threads, captioner::caption)) {
            long count = captions.takeWhile(captioned -> System.nanoTime() < end)
                    .filter(captioned -> captioned.caption().isPresent())
                    .count();
            return count / ((System.nanoTime() - begun) / 1e9);
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
