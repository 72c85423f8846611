package io.github.pokecap.s3;

import java.util.Optional;

/**
 * A model that was published.
 *
 * @param uri where
 * @param etag of the object now
 * @param versionId of the object now, where the bucket keeps versions
 * @param sha256 of its content, the model's id
 * @param bytes size of the file
 */
public record S3Publication(S3Uri uri, String etag, Optional<String> versionId, String sha256, long bytes) {}
