package io.github.pokecap.s3;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * Describes a connection: {@code S3Connection.builder().region("eu-central-1").build()}.
 *
 * <p>Every option may be set once and is checked as it is set. What is not set comes from {@code POKECAP_S3_*}, else
 * from where Amazon's client looks itself. Not safe to share between threads.
 */
public final class S3ConnectionBuilder {
    private final S3Environment environment;
    private @Nullable String region;
    private @Nullable URI endpoint;
    private @Nullable Boolean pathStyle;
    private @Nullable Checksums checksums;
    private @Nullable Duration connectTimeout;
    private @Nullable Duration readTimeout;
    private @Nullable Integer retries;
    private @Nullable AwsCredentialsProvider credentials;

    S3ConnectionBuilder(S3Environment environment) {
        this.environment = environment;
    }

    /**
     * The region of the buckets. Unless set: {@code POKECAP_S3_REGION}, else {@code us-east-1} where an endpoint is given
     * and Amazon's variables name none, else what Amazon's client finds.
     *
     * @param name such as {@code eu-central-1}
     * @return this
     * @throws IllegalArgumentException if it is blank
     * @throws IllegalStateException if this was set before
     */
    public S3ConnectionBuilder region(String name) {
        requireUnset("region", region);
        if (name.isBlank()) {
            throw new IllegalArgumentException("the region is blank; name one, such as eu-central-1");
        }
        region = name;
        return this;
    }

    /**
     * Where a store that is not Amazon's is, such as MinIO. Unless set: {@code POKECAP_S3_ENDPOINT}, else {@code
     * AWS_ENDPOINT_URL_S3}, else {@code AWS_ENDPOINT_URL}, else Amazon.
     *
     * @param uri http or https, without user and password
     * @return this
     * @throws IllegalArgumentException if it is neither http nor https, or has a user in it
     * @throws IllegalStateException if this was set before
     */
    public S3ConnectionBuilder endpoint(URI uri) {
        requireUnset("endpoint", endpoint);
        endpoint = checked(uri);
        return this;
    }

    /**
     * Whether the bucket stands in the path, {@code http://host/bucket/key}, and not in the host. Unless set: {@code
     * POKECAP_S3_PATH_STYLE}, else true where an endpoint is given.
     *
     * @param inPath true for the path
     * @return this
     * @throws IllegalStateException if this was set before
     */
    public S3ConnectionBuilder pathStyle(boolean inPath) {
        requireUnset("pathStyle", pathStyle);
        pathStyle = inPath;
        return this;
    }

    /**
     * Which checksums are sent and looked at. Unless set: {@code POKECAP_S3_CHECKSUMS}, else {@link Checksums#AUTO}.
     *
     * @param mode which
     * @return this
     * @throws IllegalStateException if this was set before
     */
    public S3ConnectionBuilder checksums(Checksums mode) {
        requireUnset("checksums", checksums);
        checksums = mode;
        return this;
    }

    /**
     * How long to wait until somebody answers the door. Unless set: {@code POKECAP_S3_CONNECT_TIMEOUT} in seconds, else 5
     * seconds.
     *
     * @param timeout from 1 ms
     * @return this
     * @throws IllegalArgumentException if it is shorter
     * @throws IllegalStateException if this was set before
     */
    public S3ConnectionBuilder connectTimeout(Duration timeout) {
        requireUnset("connectTimeout", connectTimeout);
        connectTimeout = checked("connectTimeout", timeout);
        return this;
    }

    /**
     * How long a server may be silent, and in how long a body must bring at least a kilobyte. Unless set: {@code
     * POKECAP_S3_READ_TIMEOUT} in seconds, else 30 seconds.
     *
     * @param timeout from 1 ms
     * @return this
     * @throws IllegalArgumentException if it is shorter
     * @throws IllegalStateException if this was set before
     */
    public S3ConnectionBuilder readTimeout(Duration timeout) {
        requireUnset("readTimeout", readTimeout);
        readTimeout = checked("readTimeout", timeout);
        return this;
    }

    /**
     * How often to try again: a request that failed on the way or in the server, and a body that broke off and came no
     * further. Unless set: {@code POKECAP_S3_RETRIES}, else 5 for bodies and what Amazon's client does for requests.
     *
     * @param times from 0
     * @return this
     * @throws IllegalArgumentException if it is negative
     * @throws IllegalStateException if this was set before
     */
    public S3ConnectionBuilder retries(int times) {
        requireUnset("retries", retries);
        retries = checked(times);
        return this;
    }

    /**
     * Who is asking. Unless set, Amazon's default chain: variables, files, container, machine.
     *
     * @param provider asked when a request is signed
     * @return this
     * @throws IllegalStateException if this was set before, or {@link #anonymous()}
     */
    public S3ConnectionBuilder credentials(AwsCredentialsProvider provider) {
        if (credentials != null) {
            // Not by requireUnset: its message would print the provider.
            throw new IllegalStateException("credentials were set before; set them once");
        }
        credentials = provider;
        return this;
    }

    /**
     * Signs nothing, for public buckets. Unless set: {@code POKECAP_S3_ANONYMOUS}.
     *
     * @return this
     * @throws IllegalStateException if credentials were set before
     */
    public S3ConnectionBuilder anonymous() {
        return credentials(AnonymousCredentialsProvider.create());
    }

    /**
     * The connection. Nothing is asked of the network yet, nor of files.
     *
     * @return to be closed
     * @throws IllegalArgumentException if a variable of the environment holds what it cannot hold
     */
    public S3Connection build() {
        Optional<URI> where = set(endpoint).or(this::endpointOfEnvironment);
        ClientOptions options = new ClientOptions(
                set(region).or(() -> environment.own("REGION")).or(() -> regionBeside(where)),
                where,
                set(pathStyle).or(() -> environment.flag("PATH_STYLE")).orElse(where.isPresent()),
                set(checksums)
                        .or(() -> environment.own(
                                "CHECKSUMS",
                                "auto, supported or required",
                                value -> Checksums.valueOf(value.toUpperCase(Locale.ROOT))))
                        .orElse(Checksums.AUTO),
                set(connectTimeout).or(() -> seconds("CONNECT_TIMEOUT")).orElse(ClientOptions.USUAL_CONNECT_TIMEOUT),
                set(readTimeout).or(() -> seconds("READ_TIMEOUT")).orElse(S3Connection.USUAL_READ_TIMEOUT),
                set(retries)
                        .or(() -> environment.own(
                                "RETRIES", "a number from 0", value -> checked(Integer.parseInt(value)))),
                set(credentials).or(this::anonymousIfAsked),
                environment.any("AWS_REQUEST_CHECKSUM_CALCULATION").isPresent());
        return new S3Connection(
                options::client,
                true,
                where,
                options.retries().orElse(S3Connection.USUAL_RETRIES),
                options.readTimeout());
    }

    private Optional<AwsCredentialsProvider> anonymousIfAsked() {
        return environment.flag("ANONYMOUS").filter(asked -> asked).map(asked -> AnonymousCredentialsProvider.create());
    }

    private Optional<URI> endpointOfEnvironment() {
        boolean amazons = !environment
                .any("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
                .map(Boolean::parseBoolean)
                .orElse(false);
        return environment
                .own("ENDPOINT")
                .or(() -> environment.any("AWS_ENDPOINT_URL_S3").filter(url -> amazons))
                .or(() -> environment.any("AWS_ENDPOINT_URL").filter(url -> amazons))
                .map(S3ConnectionBuilder::read);
    }

    private static URI read(String endpoint) {
        try {
            return checked(new URI(endpoint));
        } catch (URISyntaxException e) {
            // Neither its text nor its cause: there may be a password in it.
            throw new IllegalArgumentException(
                    "the endpoint of the environment is no URL; it must look like http://localhost:9000");
        }
    }

    /** Other stores seldom have regions, and Amazon's chain takes seconds to find none. */
    private Optional<String> regionBeside(Optional<URI> where) {
        return where.flatMap(uri -> environment
                .any("AWS_REGION")
                .or(() -> environment.any("AWS_DEFAULT_REGION"))
                .or(() -> Optional.of("us-east-1")));
    }

    private Optional<Duration> seconds(String variable) {
        return environment.own(
                variable,
                "a number of seconds from 0.001",
                value -> checked(variable, Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000))));
    }

    private static URI checked(URI uri) {
        if (String.valueOf(uri.getRawAuthority()).contains("@")) {
            throw new IllegalArgumentException(
                    "the endpoint has a user or password in it; give credentials by credentials(), or in AWS's variables");
        }
        if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
            throw new IllegalArgumentException(
                    "the endpoint is " + uri + ", but it must look like http://localhost:9000");
        }
        return uri;
    }

    private static Duration checked(String option, Duration timeout) {
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException(option + " is " + timeout + ", but 1 ms is the least");
        }
        return timeout;
    }

    private static int checked(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("retries is " + times + ", but 0 is the least");
        }
        return times;
    }

    private static <T> Optional<T> set(@Nullable T option) {
        return Optional.ofNullable(option);
    }

    private static void requireUnset(String option, @Nullable Object value) {
        if (value != null) {
            throw new IllegalStateException(option + " was set to " + value + " before; set it once");
        }
    }
}
