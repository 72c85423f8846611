package io.github.pokecap.s3;

import io.github.pokecap.Captioner;
import io.github.pokecap.feature.GlobalExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        // Read once: what is checked is what is sent, whatever becomes of the file meanwhile.
        byte[] bytes = Files.readAllBytes(model);
        String sha256 = Captioner.load(new ByteArrayInputStream(bytes), model.toString(), own)
                .id();
        PutObjectResponse response = new Upload(connection, uri)
                .put(bytes, "application/octet-stream", Map.of(ObjectVersion.SHA256, sha256));
        return new S3Publication(
                uri,
                response.eTag() == null ? "" : response.eTag(),
                Optional.ofNullable(response.versionId()),
                sha256,
                bytes.length);
    }
}
