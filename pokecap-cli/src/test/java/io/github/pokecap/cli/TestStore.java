package io.github.pokecap.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** A server of the S3 protocol in this process, with one bucket, {@code zoo}. */
final class TestStore implements AutoCloseable {
    private static final String BUCKET = "zoo";

    private final BlobStore blobs = new TransientNio2BlobStore();
    private final S3Proxy server;

    TestStore() {
        try {
            server = S3Proxy.builder()
                    .blobStore(blobs)
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V4, "access", "secret")
                    .build();
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        blobs.createContainer(BUCKET);
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getPort();
    }

    /** What a process needs to use this store, and to keep its copies in a folder of its own. */
    Map<String, String> environment(Path cache) {
        return Map.of(
                "POKECAP_S3_ENDPOINT",
                endpoint(),
                "POKECAP_S3_CACHE",
                cache.toString(),
                "AWS_ACCESS_KEY_ID",
                "access",
                "AWS_SECRET_ACCESS_KEY",
                "secret");
    }

    void put(String key, byte[] bytes) {
        blobs.putBlob(
                PutObjectRequest.builder()
                        .bucket(BUCKET)
                        .key(key)
                        .contentLength((long) bytes.length)
                        .build(),
                new ByteArrayInputStream(bytes));
    }

    /** Every file of a folder, and of those in it. */
    void put(String prefix, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(prefix + folder.relativize(file), Files.readAllBytes(file));
            }
        }
    }

    byte[] get(String key) throws IOException {
        try (var in = blobs.getBlob(BUCKET, key)) {
            return in.readAllBytes();
        }
    }

    HeadObjectResponse metadata(String key) {
        return blobs.blobMetadata(BUCKET, key);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
