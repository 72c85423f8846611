package io.github.pokecap.server;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** One body on its way here. Runs whenever bytes have come; holds no thread between. */
final class Gathering implements Runnable {
    private final Bodies bodies;
    private final Request request;
    private final Response response;
    private final Callback callback;

    /** What the client will be told whatever comes; then nothing is kept of what does. */
    private final @Nullable Problem problem;

    private final long begun = NanoTime.now();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Either the last byte has come or the request was answered otherwise: whoever sets this does the rest. */
    private final AtomicBoolean over = new AtomicBoolean();

    private Scheduler.Task alarm = () -> false;

    Gathering(Bodies bodies, Request request, Response response, Callback callback, @Nullable Problem problem) {
        this.bodies = bodies;
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.problem = problem;
    }

    void begin(Duration timeout) {
        Request.addCompletionListener(request, failure -> bodies.room().giveBack(body.size()));
        alarm = request.getComponents()
                .getScheduler()
                .schedule(() -> end(bodies.tooSlow()), timeout.toNanos(), TimeUnit.NANOSECONDS);
        run();
    }

    @Override
    public void run() {
        while (!over.get()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                fail(chunk.getFailure());
                return;
            }
            boolean taken = take(chunk);
            chunk.release();
            if (taken && chunk.isLast() && over.compareAndSet(false, true)) {
                alarm.cancel();
                if (problem != null) {
                    bodies.drained(request, response, callback, problem);
                } else {
                    bodies.gathered(request, response, callback, body.toByteArray(), NanoTime.since(begun));
                }
            }
        }
    }

    private boolean take(Content.Chunk chunk) {
        if (problem != null) {
            return true;
        }
        int bytes = chunk.remaining();
        if (bytes > bodies.most() - body.size()) {
            end(bodies.tooLarge());
            return false;
        }
        if (!bodies.room().take(bytes)) {
            end(Bodies.noRoom());
            return false;
        }
        body.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
        return true;
    }

    /** A client that has gone hears nothing; one that was silent for too long is told. */
    private void fail(Throwable failure) {
        if (failure instanceof TimeoutException) {
            end(bodies.tooSlow());
        } else if (over.compareAndSet(false, true)) {
            alarm.cancel();
            callback.failed(failure);
        }
    }

    private void end(Problem problem) {
        if (over.compareAndSet(false, true)) {
            alarm.cancel();
            bodies.refuse(request, response, callback, problem);
        }
    }
}
