package io.github.pokecap.reload;

import java.time.Instant;
import java.util.Optional;

/**
 * How a {@link ReloadingCaptioner} stands, at one moment.
 *
 * @param source where the model is read from: a path or a URI
 * @param modelId the id of the captioner that serves
 * @param loadedAt since when it serves
 * @param checkedAt when the source was last looked at, with whatever outcome
 * @param reloads how many times another model took over since the first
 * @param failure why the last look brought no model; empty if it found a model, new or the same
 */
public record ReloadStatus(
        String source, String modelId, Instant loadedAt, Instant checkedAt, long reloads, Optional<Failure> failure) {
    /**
     * A new model that could not be had, while the old one goes on.
     *
     * @param reason what is wrong and how to mend it
     * @param since the first of the looks, one after the other, that failed
     * @param times how many looks have failed since
     */
    public record Failure(String reason, Instant since, long times) {}

    ReloadStatus unchanged(Instant now) {
        return new ReloadStatus(source, modelId, loadedAt, now, reloads, Optional.empty());
    }

    ReloadStatus replaced(String newId, Instant now) {
        return new ReloadStatus(source, newId, now, now, reloads + 1, Optional.empty());
    }

    ReloadStatus failed(String reason, Instant now) {
        Failure next = failure.map(before -> new Failure(reason, before.since(), before.times() + 1))
                .orElseGet(() -> new Failure(reason, now, 1));
        return new ReloadStatus(source, modelId, loadedAt, now, reloads, Optional.of(next));
    }
}
