package io.github.pokecap.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.services.s3.S3ServiceClientConfiguration;

class S3ConnectionBuilderTest {
    private static S3ConnectionBuilder with(Map<String, String> environment) {
        return new S3ConnectionBuilder(new S3Environment(environment));
    }

    private static S3ServiceClientConfiguration made(S3Connection connection) {
        try (connection) {
            return connection.client().serviceClientConfiguration();
        }
    }

    @Test
    void withoutAnEndpointItIsAmazonWithItsOwnDefaults() {
        S3Connection connection = with(Map.of()).region("eu-central-1").build();
        assertThat(connection.endpoint()).isEmpty();
        assertThat(connection.retries()).isEqualTo(5);
        assertThat(connection.readTimeout()).isEqualTo(Duration.ofSeconds(30));
        S3ServiceClientConfiguration client = made(connection);
        assertThat(client.region()).hasToString("eu-central-1");
        assertThat(client.endpointOverride()).isEmpty();
        assertThat(client.requestChecksumCalculation()).isEqualTo(RequestChecksumCalculation.WHEN_SUPPORTED);
        assertThat(connection).hasToString("S3 in region eu-central-1 at Amazon S3");
    }

    @Test
    void anotherStoreGetsTheOlderChecksumsAndNeedsNoRegion() {
        S3Connection connection =
                with(Map.of()).endpoint(URI.create("http://localhost:9000")).build();
        assertThat(connection.endpoint()).isEqualTo(Optional.of(URI.create("http://localhost:9000")));
        S3ServiceClientConfiguration client = made(connection);
        assertThat(client.region()).hasToString("us-east-1");
        assertThat(client.requestChecksumCalculation()).isEqualTo(RequestChecksumCalculation.WHEN_REQUIRED);
        assertThat(client.responseChecksumValidation()).isEqualTo(ResponseChecksumValidation.WHEN_REQUIRED);
        assertThat(connection).hasToString("S3 in region us-east-1 at http://localhost:9000");
    }

    @Test
    void theEnvironmentSaysWhatTheProgramDoesNot() {
        Map<String, String> environment = Map.of(
                "POKECAP_S3_ENDPOINT", "http://localhost:9000",
                "AWS_ENDPOINT_URL_S3", "http://localhost:1",
                "POKECAP_S3_REGION", "here",
                "POKECAP_S3_CHECKSUMS", "supported",
                "POKECAP_S3_RETRIES", "9",
                "POKECAP_S3_READ_TIMEOUT", "0.25",
                "POKECAP_S3_CONNECT_TIMEOUT", "1",
                "POKECAP_S3_PATH_STYLE", "false",
                "POKECAP_S3_ANONYMOUS", "true");
        S3Connection connection = with(environment).build();
        assertThat(connection.retries()).isEqualTo(9);
        assertThat(connection.readTimeout()).isEqualTo(Duration.ofMillis(250));
        S3ServiceClientConfiguration client = made(connection);
        assertThat(client.region()).hasToString("here");
        assertThat(client.requestChecksumCalculation()).isEqualTo(RequestChecksumCalculation.WHEN_SUPPORTED);

        S3Connection own = with(environment)
                .endpoint(URI.create("https://store"))
                .region("there")
                .retries(0)
                .build();
        assertThat(own.retries()).isZero();
        assertThat(own.endpoint()).isEqualTo(Optional.of(URI.create("https://store")));
        assertThat(made(own).region()).hasToString("there");
    }

    @Test
    void amazonsVariablesCountToo() {
        assertThat(with(Map.of("AWS_ENDPOINT_URL_S3", "http://one:1", "AWS_ENDPOINT_URL", "http://two:2"))
                        .build()
                        .endpoint())
                .isEqualTo(Optional.of(URI.create("http://one:1")));
        assertThat(with(Map.of("AWS_ENDPOINT_URL", "http://two:2")).build().endpoint())
                .isEqualTo(Optional.of(URI.create("http://two:2")));
        assertThat(with(Map.of("AWS_ENDPOINT_URL", "http://two:2", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"))
                        .build()
                        .endpoint())
                .isEmpty();
        S3Connection regional = with(Map.of("AWS_ENDPOINT_URL", "http://two:2", "AWS_DEFAULT_REGION", "eu-west-1"))
                .build();
        assertThat(made(regional).region()).hasToString("eu-west-1");
        // With a word on checksums in Amazon's own variable, AUTO leaves them to Amazon's client.
        S3Connection spoken = with(Map.of(
                        "AWS_ENDPOINT_URL", "http://two:2", "AWS_REQUEST_CHECKSUM_CALCULATION", "when_supported"))
                .build();
        assertThat(made(spoken).requestChecksumCalculation()).isEqualTo(RequestChecksumCalculation.WHEN_SUPPORTED);
    }

    @Test
    void aClientOfTheCallersOwnIsUsedAsItIsAndStaysOpen() {
        try (TestStore store = new TestStore()) {
            try (S3Connection connection = S3Connection.of(store.client())) {
                assertThat(connection.client()).isSameAs(store.client());
                assertThat(connection.endpoint()).isPresent();
                assertThat(connection.sendsChecksums()).isFalse();
            }
            assertThat(store.client().listBuckets().buckets()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHECKSUMS|crc|POKECAP_S3_CHECKSUMS is \"crc\", but it must be auto, supported or required",
                "RETRIES|-1|POKECAP_S3_RETRIES is \"-1\", but it must be a number from 0",
                "RETRIES|many|POKECAP_S3_RETRIES is \"many\", but it must be a number from 0",
                "READ_TIMEOUT|0|POKECAP_S3_READ_TIMEOUT is \"0\", but it must be a number of seconds from 0.001",
                "CONNECT_TIMEOUT|NaN|POKECAP_S3_CONNECT_TIMEOUT is \"NaN\", but it must be a number of seconds from 0.001",
                "PATH_STYLE|yes|POKECAP_S3_PATH_STYLE is \"yes\", but it must be true or false",
                "ANONYMOUS|maybe|POKECAP_S3_ANONYMOUS is \"maybe\", but it must be true or false",
                "ENDPOINT|localhost|the endpoint is localhost, but it must look like http://localhost:9000",
                "ENDPOINT|ftp://host|the endpoint is ftp://host, but it must look like http://localhost:9000",
            })
    void refusesWhatAVariableCannotHold(String name, String value, String message) {
        S3ConnectionBuilder builder = with(Map.of("POKECAP_S3_" + name, value));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://me:secret@host|the endpoint has a user or password in it; give credentials by credentials(), or in"
                        + " AWS's variables",
                "http://me:secret@ho_st|the endpoint has a user or password in it; give credentials by credentials(), or in"
                        + " AWS's variables",
                "http://me:sec ret@host|the endpoint of the environment is no URL; it must look like http://localhost:9000",
            })
    void aPasswordInAnEndpointIsNeverPrinted(String endpoint, String message) {
        assertThatThrownBy(() -> with(Map.of("POKECAP_S3_ENDPOINT", endpoint)).build())
                .hasMessage(message)
                .hasNoCause();
    }

    @Test
    void everyOptionIsCheckedAndSetOnce() {
        URI uri = URI.create("http://localhost:9000");
        assertThatThrownBy(() -> with(Map.of()).region(" "))
                .hasMessage("the region is blank; name one, such as eu-central-1");
        assertThatThrownBy(() -> with(Map.of()).retries(-1)).hasMessage("retries is -1, but 0 is the least");
        assertThatThrownBy(() -> with(Map.of()).readTimeout(Duration.ZERO))
                .hasMessage("readTimeout is PT0S, but 1 ms is the least");
        assertThatThrownBy(() -> with(Map.of()).connectTimeout(Duration.ZERO))
                .hasMessage("connectTimeout is PT0S, but 1 ms is the least");
        assertThatThrownBy(() -> with(Map.of()).endpoint(uri).endpoint(uri))
                .hasMessage("endpoint was set to http://localhost:9000 before; set it once");
        assertThatThrownBy(() -> with(Map.of()).pathStyle(true).pathStyle(false))
                .hasMessage("pathStyle was set to true before; set it once");
        assertThatThrownBy(() -> with(Map.of()).anonymous().anonymous())
                .hasMessage("credentials were set before; set them once");
        assertThatThrownBy(() -> with(Map.of()).checksums(Checksums.AUTO).checksums(Checksums.AUTO))
                .hasMessage("checksums was set to AUTO before; set it once");
    }
}
