package io.github.pokecap.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A way to a store: Amazon's client, and what messages tell of it. Thread-safe; one serves any number of models and
 * datasets.
 *
 * <p>A connection that made its client closes it; a client of the caller's own stays open.
 */
public final class S3Connection implements AutoCloseable {
    /** What a body may cost beyond the client's own tries, which end where the body begins. */
    static final int USUAL_RETRIES = 5;

    static final Duration USUAL_READ_TIMEOUT = Duration.ofSeconds(30);

    private final Supplier<S3Client> maker;
    private final boolean closes;
    private final Optional<URI> endpoint;
    private final int retries;
    private final Duration readTimeout;
    private @Nullable S3Client client;

    S3Connection(Supplier<S3Client> maker, boolean closes, Optional<URI> endpoint, int retries, Duration readTimeout) {
        this.maker = maker;
        this.closes = closes;
        this.endpoint = endpoint;
        this.retries = retries;
        this.readTimeout = readTimeout;
    }

    /**
     * With a client of the caller's own, which stays the caller's to close.
     *
     * @param client as it is configured
     * @return a connection that uses it
     */
    public static S3Connection of(S3Client client) {
        Objects.requireNonNull(client, "client");
        Optional<URI> endpoint = client.serviceClientConfiguration().endpointOverride();
        return new S3Connection(() -> client, false, endpoint, USUAL_RETRIES, USUAL_READ_TIMEOUT);
    }

    /**
     * With what the environment says: {@code POKECAP_S3_*}, and Amazon's own variables and files for the rest.
     *
     * @return a connection that makes its client when it is first used
     */
    public static S3Connection fromEnvironment() {
        return builder().build();
    }

    /**
     * Starts to describe a connection. What is not set comes from the environment.
     *
     * @return a builder with nothing set
     */
    public static S3ConnectionBuilder builder() {
        return new S3ConnectionBuilder(S3Environment.ofThisProcess());
    }

    /** The client, made at the first call: whoever works offline needs neither region nor credentials. */
    synchronized S3Client client() {
        if (client == null) {
            client = maker.get();
        }
        return client;
    }

    /** Where the store is, if it is not Amazon's. */
    Optional<URI> endpoint() {
        return endpoint;
    }

    /** How often a body that breaks off is taken up again without having come any further. */
    int retries() {
        return retries;
    }

    /** How long a body may bring next to nothing. */
    Duration readTimeout() {
        return readTimeout;
    }

    /** Whether uploads carry checksums of the newer kind. */
    boolean sendsChecksums() {
        return client().serviceClientConfiguration().requestChecksumCalculation()
                != RequestChecksumCalculation.WHEN_REQUIRED;
    }

    /** For messages: {@code in region eu-central-1 at https://...}. */
    String place() {
        String region = "";
        synchronized (this) {
            if (client != null) {
                region = " in region " + client.serviceClientConfiguration().region();
            }
        }
        return region + endpoint.map(uri -> " at " + uri).orElse(" at Amazon S3");
    }

    /** Closes the client if this made it. */
    @Override
    public synchronized void close() {
        if (closes && client != null) {
            client.close();
        }
    }

    /**
     * Where it leads.
     *
     * @return region and endpoint
     */
    @Override
    public String toString() {
        return "S3" + place();
    }
}
