package io.github.pokecap.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** What Amazon's client is made of; where there is nothing, it decides itself. */
record ClientOptions(
        Optional<String> region,
        Optional<URI> endpoint,
        boolean pathStyle,
        Checksums checksums,
        Duration connectTimeout,
        Duration readTimeout,
        Optional<Integer> retries,
        Optional<AwsCredentialsProvider> credentials,
        boolean checksumsInEnvironment) {
    static final Duration USUAL_CONNECT_TIMEOUT = Duration.ofSeconds(5);

    S3Client client() {
        S3ClientBuilder builder = S3Client.builder()
                .forcePathStyle(pathStyle)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(connectTimeout)
                        .socketTimeout(readTimeout));
        region.ifPresent(name -> builder.region(Region.of(name)));
        endpoint.ifPresent(builder::endpointOverride);
        credentials.ifPresent(builder::credentialsProvider);
        retries.ifPresent(times -> builder.overrideConfiguration(
                settings -> settings.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(times + 1)
                        .build())));
        boolean required = checksums == Checksums.REQUIRED
                || (checksums == Checksums.AUTO && endpoint.isPresent() && !checksumsInEnvironment);
        if (required) {
            builder.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        } else if (checksums == Checksums.SUPPORTED) {
            builder.requestChecksumCalculation(RequestChecksumCalculation.WHEN_SUPPORTED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_SUPPORTED);
        }
        return builder.build();
    }
}
