package io.github.pokecap.hostile;

import io.github.pokecap.Captioner;
import io.github.pokecap.image.PictureException;
import io.github.pokecap.pokedex.Pokedex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Captions many pictures, good and bad and hostile, with several threads and one captioner, and watches whether the
 * process grows and whether a picture ever gets another answer than the first time.
 */
public final class Soak {
    private static final int POOL = 1_000;
    private static final long SEED = 7;
    private static final int MOST_FAILURES = 20;
    private static final int SAMPLES = 200;
    private static final int COUNTS = 10;

    private final Captioner captioner;
    private final List<byte[]> pictures;
    private final long captions;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final Map<Integer, String> answers = new ConcurrentHashMap<>();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final List<SoakSample> samples = Collections.synchronizedList(new ArrayList<>());
    private final long started = System.nanoTime();
    /** Whoever captions reads, whoever counts writes: then no matrix is in use. */
    private final ReadWriteLock captioning = new ReentrantReadWriteLock();

    Soak(Captioner captioner, List<byte[]> pictures, long captions) {
        this.captioner = captioner;
        this.pictures = pictures;
        this.captions = captions;
    }

    /**
     * Runs a soak with the bundled model.
     *
     * @param args how many captions, how many threads, the folder for soak.csv, soak.svg and soak.txt
     * @throws IOException if the folder cannot be written to
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: Soak CAPTIONS THREADS FOLDER");
        }
        Soak soak = new Soak(Pokedex.captioner(), PicturePool.of(POOL, SEED), Long.parseLong(args[0]));
        SoakResult result = soak.run(Integer.parseInt(args[1]));
        Path folder = Files.createDirectories(Path.of(args[2]));
        Files.writeString(folder.resolve("soak.csv"), SoakFiles.csv(result));
        Files.writeString(folder.resolve("soak.svg"), SoakFiles.svg(result));
        Files.writeString(folder.resolve("soak.txt"), result.summary());
        System.out.print(result.summary());
        if (!result.passed()) {
            System.exit(1);
        }
    }

    SoakResult run(int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(workers.submit(this::work));
            }
            for (Future<?> worker : all) {
                worker.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures.add("interrupted");
        } catch (ExecutionException e) {
            failures.add("a thread ended with " + e.getCause());
        } finally {
            workers.shutdownNow();
        }
        List<SoakSample> inOrder = samples.stream()
                .sorted(Comparator.comparingLong(SoakSample::captions))
                .toList();
        return new SoakResult(inOrder, captions - refused.get(), refused.get(), List.copyOf(failures));
    }

    private void work() {
        for (long i = next.incrementAndGet(); i <= captions; i = next.incrementAndGet()) {
            // By lot and not in turn, so that every thread meets every picture after every other.
            int picture = new Random(i).nextInt(pictures.size());
            captioning.readLock().lock();
            try {
                check(picture, answer(pictures.get(picture)));
            } finally {
                captioning.readLock().unlock();
            }
            if (i % Math.max(1, captions / SAMPLES) == 0) {
                sample(i);
            }
        }
    }

    private String answer(byte[] picture) {
        try {
            return captioner.caption(picture).toString();
        } catch (PictureException e) {
            refused.incrementAndGet();
            return "refused: " + e.getMessage();
        } catch (RuntimeException | Error e) {
            return "thrown: " + e;
        }
    }

    private void check(int picture, String answer) {
        String first = answers.putIfAbsent(picture, answer);
        if (answer.startsWith("thrown: ") && failures.size() < MOST_FAILURES) {
            failures.add("picture " + picture + " " + answer);
        }
        if (first != null && !first.equals(answer) && failures.size() < MOST_FAILURES) {
            failures.add("picture " + picture + " was answered \"" + first + "\" and later \"" + answer + "\"");
        }
    }

    private void sample(long i) {
        boolean counts = i % Math.max(1, captions / COUNTS) == 0;
        try {
            long mats = counts ? matsInUse() : SoakSample.NOT_COUNTED;
            samples.add(new SoakSample(i, (System.nanoTime() - started) / 1e9, ProcessMemory.resident(), mats));
        } catch (IOException e) {
            failures.add(e.toString());
        }
    }

    private long matsInUse() {
        captioning.writeLock().lock();
        try {
            return ProcessMemory.mats();
        } finally {
            captioning.writeLock().unlock();
        }
    }
}
