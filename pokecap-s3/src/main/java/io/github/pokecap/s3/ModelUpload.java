package io.github.pokecap.s3;

import io.github.pokecap.Captioner;
import io.github.pokecap.feature.GlobalExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Writes a model in one request, which a store takes as a whole or not at all. */
final class ModelUpload {
    private final S3Connection connection;
    private final List<GlobalExtractor> own;

    ModelUpload(S3Connection connection, List<GlobalExtractor> own) {
        this.connection = connection;
        this.own = own;
    }

    S3Publication put(Path model, S3Uri uri) throws IOException {
        if (uri.versionId().isPresent()) {
            throw new IllegalArgumentException(
                    uri + " cannot be published to: the store chooses the version; leave ?versionId= out");
        }
        // Read once: what is checked is what is sent, whatever becomes of the file meanwhile.
        byte[] bytes = Files.readAllBytes(model);
        String sha256 = Captioner.load(new ByteArrayInputStream(bytes), model.toString(), own)
                .id();
        PutObjectRequest.Builder request = PutObjectRequest.builder()
                .bucket(uri.bucket())
                .key(uri.key())
                .contentType("application/octet-stream")
                .metadata(Map.of(ObjectVersion.SHA256, sha256));
        try {
            if (connection.sendsChecksums()) {
                request.checksumSHA256(base64(HexFormat.of().parseHex(sha256)));
            } else {
                request.contentMD5(base64(Digests.digest("MD5").digest(bytes)));
            }
            PutObjectResponse response = connection.client().putObject(request.build(), RequestBody.fromBytes(bytes));
            return new S3Publication(
                    uri,
                    response.eTag() == null ? "" : response.eTag(),
                    Optional.ofNullable(response.versionId()),
                    sha256,
                    bytes.length);
        } catch (SdkException e) {
            throw Failures.explain("publish", "PUT", uri, connection, e);
        }
    }

    private static String base64(byte[] digest) {
        return Base64.getEncoder().encodeToString(digest);
    }
}
