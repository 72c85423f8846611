package io.github.pokecap.reload;

import io.github.pokecap.Captioner;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the captioner of the model that stands in a place now, and another one when that is replaced.
 *
 * <pre>{@code
 * try (ReloadingCaptioner models = ReloadingCaptioner.polling(ModelSource.file(path), Duration.ofSeconds(30))) {
 *     Caption caption = models.captioner().caption(Path.of("bulbasaur.png"));
 *     models.status();   // which model serves, since when, and what was wrong with the one that should
 * }
 * }</pre>
 *
 * <p>It looks when told to by {@link #reload()}, and at intervals if it polls. A new model is read and checked completely
 * before it takes over, in one step: a picture is captioned by the old model or by the new one, and whoever holds a
 * captioner may go on with it. A model that cannot be read leaves the old one serving; the reason is logged once and
 * stands in {@link #status()} until a look succeeds. Thread-safe; looking never blocks {@link #captioner()}.
 */
public final class ReloadingCaptioner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReloadingCaptioner.class);

    private final ModelSource source;
    private final Clock clock;
    private final @Nullable ScheduledExecutorService poller;
    private final Object looking = new Object();
    private volatile Serving serving;

    /** Both in one field, so that a status never tells of another captioner than the one that is served. */
    private record Serving(Captioner captioner, ReloadStatus status) {}

    private ReloadingCaptioner(ModelSource source, Clock clock, @Nullable ScheduledExecutorService poller)
            throws IOException {
        this.source = source;
        this.clock = clock;
        this.poller = poller;
        Captioner first = source.loadUnless("")
                .orElseThrow(() -> new IllegalStateException("model source " + source.name() + " gave no model"));
        var now = clock.instant();
        this.serving = new Serving(first, new ReloadStatus(source.name(), first.id(), now, now, 0, Optional.empty()));
    }

    /**
     * Loads the model and looks for another only when told to.
     *
     * @param source where the model stands
     * @return with a captioner that serves
     * @throws io.github.pokecap.model.ModelFormatException if it is no model or is damaged: there is no older one to go
     *     on with
     * @throws IOException if the model cannot be read
     */
    public static ReloadingCaptioner open(ModelSource source) throws IOException {
        return new ReloadingCaptioner(source, Clock.systemUTC(), null);
    }

    /**
     * Loads the model and looks for another at intervals, on a daemon thread, besides whenever told to.
     *
     * @param source where the model stands
     * @param pause from the end of one look to the next; from 1 ms
     * @return with a captioner that serves
     * @throws io.github.pokecap.model.ModelFormatException if it is no model or is damaged: there is no older one to go
     *     on with
     * @throws IOException if the model cannot be read
     * @throws IllegalArgumentException if the pause is shorter than 1 ms
     */
    public static ReloadingCaptioner polling(ModelSource source, Duration pause) throws IOException {
        long millis = pause.toMillis();
        if (millis < 1) {
            throw new IllegalArgumentException("the pause between two looks is " + pause + ", but 1 ms is the least");
        }
        ScheduledExecutorService poller = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "pokecap-reload");
            thread.setDaemon(true);
            return thread;
        });
        try {
            ReloadingCaptioner captioner = new ReloadingCaptioner(source, Clock.systemUTC(), poller);
            // Nothing is thrown to the future: a look ends in a status.
            var unused = poller.scheduleWithFixedDelay(captioner::reload, millis, millis, TimeUnit.MILLISECONDS);
            return captioner;
        } catch (IOException | RuntimeException e) {
            poller.shutdownNow();
            throw e;
        }
    }

    /**
     * The captioner that serves now. Ask anew for every picture, or hold on to one to have a series of pictures captioned
     * by one model.
     *
     * @return immutable, of the newest model that could be read
     */
    public Captioner captioner() {
        return serving.captioner();
    }

    /**
     * How things stand.
     *
     * @return of the moment
     */
    public ReloadStatus status() {
        return serving.status();
    }

    /**
     * Looks now, and lets a new model take over. Never throws because of a model: what went wrong is in the status. Calls
     * from several threads look one after the other.
     *
     * @return how things stand after the look
     */
    public ReloadStatus reload() {
        synchronized (looking) {
            Serving before = serving;
            Serving after = look(before);
            serving = after;
            return after.status();
        }
    }

    private Serving look(Serving before) {
        ReloadStatus status = before.status();
        try {
            Optional<Captioner> newer = source.loadUnless(before.captioner().id());
            if (newer.isEmpty()) {
                return new Serving(before.captioner(), status.unchanged(clock.instant()));
            }
            Captioner captioner = newer.get();
            LOG.info("{}: model {} takes over from {}", status.source(), captioner.id(), status.modelId());
            return new Serving(captioner, status.replaced(captioner.id(), clock.instant()));
        } catch (IOException | RuntimeException | Error e) {
            // An Error too, such as too little memory for the new model: the old one is in memory already.
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            if (status.failure().filter(known -> known.reason().equals(reason)).isEmpty()) {
                LOG.warn("{}: model {} goes on serving, because {}", status.source(), status.modelId(), reason);
            }
            return new Serving(before.captioner(), status.failed(reason, clock.instant()));
        }
    }

    /** Stops looking; the captioner that serves goes on. A look under way is interrupted. */
    @Override
    public void close() {
        if (poller != null) {
            poller.shutdownNow();
        }
    }
}
