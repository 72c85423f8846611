package io.github.pokecap.s3;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** A server of the S3 protocol in this process, with one bucket, and a proxy before it that breaks things if asked. */
final class TestStore implements AutoCloseable {
    static final String BUCKET = "pokecap-test";
    static final String ACCESS_KEY = "AKIDTESTTESTTESTTEST";
    static final String SECRET_KEY = "thisIsVerySecretAndMustNeverBeSeen";

    /** Much more than a busy machine needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BlobStore blobs = new TransientNio2BlobStore();
    private final S3Proxy server;
    private final FaultyProxy proxy;
    private final S3Connection direct;

    TestStore() {
        try {
            server = S3Proxy.builder()
                    .blobStore(blobs)
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                    // Such as that of a session token.
                    .ignoreUnknownHeaders(true)
                    .build();
            server.start();
            proxy = new FaultyProxy(server.getPort());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        direct = options(URI.create("http://127.0.0.1:" + server.getPort()), PATIENCE)
                .build();
        client().createBucket(request -> request.bucket(BUCKET));
    }

    /** Straight to the server, for what a test prepares and looks up. */
    S3Client client() {
        return direct.client();
    }

    FaultyProxy proxy() {
        return proxy;
    }

    /** Of the proxy. */
    URI endpoint() {
        return URI.create("http://127.0.0.1:" + proxy.port());
    }

    /** Through the proxy, with patience. */
    S3ConnectionBuilder options() {
        return options(endpoint(), PATIENCE);
    }

    S3Connection connect() {
        return options().build();
    }

    static S3ConnectionBuilder options(URI endpoint, Duration readTimeout) {
        return new S3ConnectionBuilder(new S3Environment(Map.of()))
                .endpoint(endpoint)
                .credentials(StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .connectTimeout(Duration.ofSeconds(2))
                .readTimeout(readTimeout);
    }

    static String uri(String key) {
        return "s3://" + BUCKET + "/" + key;
    }

    void put(String key, byte[] bytes) {
        client().putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromBytes(bytes));
    }

    /** As {@link #put}, without a request: for thousands. */
    void place(String key, byte[] bytes) {
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket(BUCKET)
                .key(key)
                .contentLength((long) bytes.length)
                .build();
        blobs.putBlob(request, new ByteArrayInputStream(bytes));
    }

    /** Takes every object away. */
    void clear() {
        blobs.clearContainer(ListObjectsV2Request.builder().bucket(BUCKET).build());
    }

    /** From here on every object keeps its versions. */
    void keepVersions() {
        client().putBucketVersioning(request -> request.bucket(BUCKET)
                .versioningConfiguration(versions -> versions.status(BucketVersioningStatus.ENABLED)));
    }

    void delete(String key) {
        client().deleteObject(request -> request.bucket(BUCKET).key(key));
    }

    HeadObjectResponse head(String key) {
        return client().headObject(request -> request.bucket(BUCKET).key(key));
    }

    byte[] get(String key) {
        return client().getObjectAsBytes(request -> request.bucket(BUCKET).key(key))
                .asByteArray();
    }

    @Override
    public void close() {
        direct.close();
        proxy.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
