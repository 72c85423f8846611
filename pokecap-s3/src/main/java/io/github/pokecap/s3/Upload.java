package io.github.pokecap.s3;

import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * Writes an object in one request, which a store takes as a whole or not at all, with a digest that the store compares:
 * SHA-256, or MD5 for stores that know no newer ones.
 */
final class Upload {
    private final S3Connection connection;
    private final S3Uri uri;

    Upload(S3Connection connection, S3Uri uri) {
        this.connection = connection;
        this.uri = uri;
    }

    /** Reads a URI that can be written to. */
    static S3Uri target(String uri) {
        S3Uri target = S3Uri.parse(uri);
        if (target.isPrefix()) {
            throw new IllegalArgumentException(
                    uri + " cannot be written: it is a prefix; write s3://bucket/key, without a slash at the end");
        }
        if (target.versionId().isPresent()) {
            throw new IllegalArgumentException(
                    uri + " cannot be written: the store chooses the version; leave ?versionId= out");
        }
        return target;
    }

    PutObjectResponse put(byte[] bytes, String contentType, Map<String, String> metadata) throws S3AccessException {
        PutObjectRequest.Builder request = PutObjectRequest.builder()
                .bucket(uri.bucket())
                .key(uri.key())
                .contentType(contentType)
                .metadata(metadata);
        try {
            if (connection.sendsChecksums()) {
                request.checksumSHA256(base64("SHA-256", bytes));
            } else {
                request.contentMD5(base64("MD5", bytes));
            }
            return connection.client().putObject(request.build(), RequestBody.fromBytes(bytes));
        } catch (SdkException e) {
            if ((Failures.isNotFound(e) || Failures.isCutOff(e)) && !hasBucket()) {
                throw Failures.of("write", uri, Refusal.NO_BUCKET.explained(uri), "PUT and HEAD", connection, e);
            }
            throw Failures.explain("write", "PUT", uri, connection, e);
        }
    }

    /** What a store says before it has all of a body may be lost on the way; that of a request without one is not. */
    private boolean hasBucket() {
        try {
            connection.client().headBucket(request -> request.bucket(uri.bucket()));
            return true;
        } catch (SdkException e) {
            return !Failures.isNotFound(e);
        }
    }

    private static String base64(String algorithm, byte[] bytes) {
        return Base64.getEncoder().encodeToString(Digests.digest(algorithm).digest(bytes));
    }
}
