package io.github.pokecap;

import io.github.pokecap.image.PictureException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Captions a stream of pictures on several threads and gives the captions in the pictures' order. Pictures are taken from
 * the stream as captions are taken out, and only a few ahead, so that a stream of any length passes through.
 */
final class CaptionQueue<P> extends AbstractSpliterator<Captioned<P>> {
    /** Pictures begun ahead of the one that is given next, for each thread: enough to level out their sizes. */
    private static final int AHEAD = 4;

    /** A stream that was left without being closed keeps idle threads no longer than this. */
    private static final long IDLE_SECONDS = 1;

    private final Iterator<P> pictures;
    private final CaptionCall<? super P> call;
    private final int begunAtMost;
    private final ThreadPoolExecutor threads;
    private final Queue<Begun<P>> begun = new ArrayDeque<>();

    private record Begun<P>(P picture, Future<Caption> caption) {}

    private CaptionQueue(Iterator<P> pictures, int threads, CaptionCall<? super P> call) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.pictures = pictures;
        this.call = call;
        this.begunAtMost = AHEAD * threads;
        this.threads = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "pokecap-caption");
                    thread.setDaemon(true);
                    return thread;
                });
        this.threads.allowCoreThreadTimeOut(true);
    }

    static <P> Stream<Captioned<P>> stream(Stream<P> pictures, int threads, CaptionCall<? super P> call) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; captioning takes at least 1");
        }
        CaptionQueue<P> queue = new CaptionQueue<>(pictures.iterator(), threads, call);
        return StreamSupport.stream(queue, false)
                .onClose(queue.threads::shutdownNow)
                .onClose(pictures::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Captioned<P>> action) {
        while (begun.size() < begunAtMost && pictures.hasNext()) {
            P picture = pictures.next();
            begun.add(new Begun<>(picture, threads.submit(() -> call.caption(picture))));
        }
        Begun<P> next = begun.poll();
        if (next == null) {
            threads.shutdown();
            return false;
        }
        action.accept(result(next));
        return true;
    }

    private Captioned<P> result(Begun<P> next) {
        try {
            return new Captioned<>(next.picture(), Optional.of(next.caption().get()), Optional.empty());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PictureException || e.getCause() instanceof IOException) {
                return new Captioned<>(next.picture(), Optional.empty(), Optional.of((Exception) e.getCause()));
            }
            threads.shutdownNow();
            throw new IllegalStateException("captioning failed at " + next.picture(), e.getCause());
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            CancellationException cancelled =
                    new CancellationException("captioning was interrupted at " + next.picture());
            cancelled.initCause(e);
            throw cancelled;
        }
    }
}
