package io.github.pokecap.cli;

import io.github.pokecap.Captioner;
import io.github.pokecap.Explanation;
import io.github.pokecap.image.PictureException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;

/** Captions many pictures on several threads, writes in order, and never holds more than a few results. */
final class CaptionRun {
    /** Pictures begun ahead of the one to be written next, for each thread. */
    private static final int AHEAD = 4;

    private final Captioner captioner;
    private final boolean explains;
    private final int threads;
    private final ShownProgress progress;
    private final Console console;

    private record Pending(String name, Future<CaptionedPicture> result) {}

    CaptionRun(Captioner captioner, boolean explains, int threads, ShownProgress progress, Console console) {
        this.captioner = captioner;
        this.explains = explains;
        this.threads = threads;
        this.progress = progress;
        this.console = console;
    }

    /** Gives how many pictures could not be captioned; each was told. */
    int caption(List<PictureSource> pictures, ResultWriter writer) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "pokecap-caption");
            thread.setDaemon(true);
            return thread;
        });
        try {
            progress.begin("captioning", pictures.size());
            writer.begin();
            Queue<Pending> pending = new ArrayDeque<>();
            int failed = 0;
            for (Iterator<PictureSource> next = pictures.iterator(); next.hasNext() || !pending.isEmpty(); ) {
                while (next.hasNext() && pending.size() < threads * AHEAD) {
                    PictureSource picture = next.next();
                    pending.add(new Pending(picture.name(), pool.submit(() -> caption(picture))));
                }
                failed += write(pending.remove(), writer) ? 0 : 1;
                progress.step();
            }
            writer.end();
            return failed;
        } finally {
            pool.shutdownNow();
        }
    }

    private CaptionedPicture caption(PictureSource picture) throws IOException {
        try (InputStream in = picture.opener().open()) {
            if (explains) {
                Explanation explanation = captioner.explain(in);
                return new CaptionedPicture(picture.name(), explanation.caption(), explanation);
            }
            return new CaptionedPicture(picture.name(), captioner.caption(in), null);
        }
    }

    private boolean write(Pending pending, ResultWriter writer) throws IOException {
        try {
            writer.write(pending.result().get());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("captioning was interrupted");
        } catch (ExecutionException e) {
            console.complain(reason(pending.name(), e));
            return false;
        }
    }

    /** The library knows bytes; the user knows files. What is no picture's fault is thrown on. */
    private static String reason(String name, ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof PictureException) {
            return String.valueOf(cause.getMessage())
                    .replaceFirst(
                            "^cannot read picture",
                            "cannot read picture " + Matcher.quoteReplacement(Printable.line(name)));
        }
        if (cause instanceof IOException) {
            return "cannot read picture " + Printable.line(name) + ": "
                    + Failure.of(cause).message();
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
