package io.github.pokecap.s3;

import io.github.pokecap.model.ModelFormatException;

/** What became of asking for a model unless it is a known one. */
sealed interface Attempt {
    /** The store has the known one still. */
    record Unchanged() implements Attempt {}

    /** Another model, checked. */
    record Loaded(S3Model model) implements Attempt {}

    /**
     * Another object that is no model. Its ETag is told, so that nobody need fetch it again to know.
     *
     * @param etag of the object
     * @param reason in words
     */
    record Refused(String etag, ModelFormatException reason) implements Attempt {}
}
