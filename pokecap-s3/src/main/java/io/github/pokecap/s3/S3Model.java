package io.github.pokecap.s3;

import io.github.pokecap.Captioner;
import java.time.Instant;
import java.util.Optional;

/**
 * A model from S3, and which copy of it this is.
 *
 * @param captioner ready to work; its id is the SHA-256 of the file
 * @param uri where it is published
 * @param copy whether it was downloaded or read from the cache
 * @param etag of the object that it came from; empty for a pinned copy
 * @param versionId of that object, where the bucket keeps versions
 * @param bytes size of the file
 * @param fetched when it was downloaded
 */
public record S3Model(
        Captioner captioner,
        S3Uri uri,
        Copy copy,
        String etag,
        Optional<String> versionId,
        long bytes,
        Instant fetched) {
    /** Where the bytes were taken from. */
    public enum Copy {
        /** The store: they are not older than the request. */
        DOWNLOADED("downloaded now"),
        /** The cache, after the store had said that the object is unchanged. */
        UNCHANGED("unchanged, from the cache"),
        /** The cache, unasked, because of the wish to work offline: they may be outdated. */
        OFFLINE("offline, from the cache, perhaps outdated"),
        /** The cache, unasked, because a digest was pinned, and these bytes have it. */
        PINNED("pinned, from the cache");

        private final String words;

        Copy(String words) {
            this.words = words;
        }
    }

    /**
     * Which copy this is, in one line.
     *
     * @return such as {@code unchanged, from the cache: 2,101,248 bytes of 2026-11-24T10:15:30Z, SHA-256 0f3c...}
     */
    public String origin() {
        return String.format(
                java.util.Locale.ROOT,
                "%s: %,d bytes of %s, SHA-256 %s%s",
                copy.words,
                bytes,
                fetched,
                captioner.id(),
                versionId.map(id -> ", version " + id).orElse(""));
    }
}
