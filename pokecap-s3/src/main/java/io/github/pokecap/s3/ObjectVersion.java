package io.github.pokecap.s3;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * What a store says of the content that it gives.
 *
 * @param etag changes whenever the content does
 * @param size in bytes; -1 if it is not told
 * @param versionId where the bucket keeps versions
 * @param metadata the user's own, such as {@link #SHA256}
 */
record ObjectVersion(String etag, long size, Optional<String> versionId, Map<String, String> metadata) {
    /** What a publisher says of the content, in lower-case hexadecimal. */
    static final String SHA256 = "pokecap-sha256";

    static ObjectVersion of(GetObjectResponse response) {
        return new ObjectVersion(
                response.eTag() == null ? "" : response.eTag(),
                response.contentLength() == null ? -1 : response.contentLength(),
                Optional.ofNullable(response.versionId()).filter(id -> !id.equals("null")),
                response.metadata());
    }

    /** What the publisher promised. */
    Optional<String> promisedSha256() {
        return Optional.ofNullable(metadata.get(SHA256));
    }
}
