package io.github.pokecap.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What a user is told, word for word: what, where, what was tried, what helps, and no secret. */
class FailureMessagesTest {
    private static final String TOKEN = "thisSessionTokenIsSecretToo";
    private static final String URI_OF_MODEL = "s3://pokecap-test/models/m.pokecap";
    private static final String GET = "GET /pokecap-test/models/m.pokecap";
    private static final String CHECKSUMS_CURE =
            ", perhaps because of its checksums; try Checksums.REQUIRED, or POKECAP_S3_CHECKSUMS=required";

    private static TestStore store;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        store = new TestStore();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @BeforeEach
    void forget() {
        store.proxy().forget();
    }

    private S3Models models(S3Connection connection) {
        return S3Models.builder(connection).cache(folder).build();
    }

    private static String place() {
        return " in region us-east-1 at " + store.endpoint() + ")";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404|NoSuchKey||there is no such object; list what there is with: aws s3 ls s3://pokecap-test/models/",
                "404|NoSuchBucket||there is no bucket pokecap-test; check its name, and whose store it is in",
                "404|NoSuchVersion||there is no such version; list them with: aws s3api list-object-versions --bucket"
                        + " pokecap-test --prefix models/m.pokecap",
                "403|AccessDenied||the credentials may not do this (HTTP 403 AccessDenied: as told by the proxy); they need"
                        + " s3:GetObject (s3:PutObject to publish, s3:GetObjectVersion for a version) on"
                        + " arn:aws:s3:::pokecap-test/models/m.pokecap and s3:ListBucket on the bucket, without which a"
                        + " missing object is told as this too",
                "403|InvalidAccessKeyId||the store does not know the access key; check that it is one of this store, and"
                        + " AWS_SESSION_TOKEN if it is a temporary one",
                "403|SignatureDoesNotMatch||the signature is wrong; check the secret key, and the endpoint for a proxy that"
                        + " changes requests",
                "400|ExpiredToken||the credentials have expired; get new ones",
                "400|InvalidToken||the session token is not valid; get new credentials",
                "403|InvalidObjectState||the object is archived; restore it first",
                "405|MethodNotAllowed||this version is the mark of a deletion and has no content; name another",
                "301|PermanentRedirect|x-amz-bucket-region: eu-west-3|the bucket is in region eu-west-3; set"
                        + " region(\"eu-west-3\"), or AWS_REGION=eu-west-3",
                "400|AuthorizationHeaderMalformed||the bucket is in another region (HTTP 400 AuthorizationHeaderMalformed: as"
                        + " told by the proxy); find it with: aws s3api head-bucket, and set region(), or AWS_REGION",
                "501|NotImplemented||the store does not take the request as it was made (HTTP 501 NotImplemented: as told by the"
                        + " proxy)"
                        + CHECKSUMS_CURE,
                "400|XAmzContentSHA256Mismatch||the store does not take the request as it was made"
                        + " (HTTP 400 XAmzContentSHA256Mismatch: as told by the proxy)" + CHECKSUMS_CURE,
                "400|||the store refused it without a word (HTTP 400), as it does for a wrong region or expired credentials",
                "400|Odd||the store refused it (HTTP 400 Odd: as told by the proxy)",
                "418|Teapot||the store refused it (HTTP 418 Teapot: as told by the proxy)",
            })
    void tellsWhatTheStoreSaidAndWhatHelps(int status, String code, String header, String problem) {
        store.proxy().on(GET, new Fault.Answer(status, code == null ? "" : code, header == null ? "" : header));
        try (S3Connection connection = store.options().retries(0).build()) {
            assertThatThrownBy(() -> models(connection).fetch(URI_OF_MODEL))
                    .isInstanceOf(S3AccessException.class)
                    .hasMessage("cannot read " + URI_OF_MODEL + ": " + problem + " (tried GET" + place());
        }
    }

    /** Amazon's client sets its own clock by the answer and asks again; a store that is not content with that is told. */
    @Test
    void tellsAWrongClock() {
        for (int i = 0; i < 3; i++) {
            store.proxy().on(GET, new Fault.Answer(403, "RequestTimeTooSkewed"));
        }
        try (S3Connection connection = store.options().retries(2).build()) {
            assertThatThrownBy(() -> models(connection).fetch(URI_OF_MODEL))
                    .hasMessage("cannot read " + URI_OF_MODEL + ": this machine's clock is wrong by more than the store"
                            + " allows; set it by NTP (tried GET 3 times" + place());
        }
    }

    @Test
    void tellsHowOftenABusyStoreWasAsked() {
        for (int i = 0; i < 3; i++) {
            store.proxy().on(GET, new Fault.Answer(503, "SlowDown"));
        }
        try (S3Connection connection = store.options().retries(2).build()) {
            assertThatThrownBy(() -> models(connection).fetch(URI_OF_MODEL))
                    .hasMessage("cannot read " + URI_OF_MODEL
                            + ": the store is in trouble or too busy (HTTP 503 SlowDown: as"
                            + " told by the proxy); try again later (tried GET 3 times" + place());
        }
    }

    @Test
    void tellsARealWrongKeyAndPrintsNoSecret() throws IOException {
        StaticCredentialsProvider wrong = StaticCredentialsProvider.create(
                AwsSessionCredentials.create(TestStore.ACCESS_KEY, TestStore.SECRET_KEY + "2", TOKEN));
        try (S3Connection connection = new S3ConnectionBuilder(new S3Environment(Map.of()))
                .endpoint(store.endpoint())
                .credentials(wrong)
                .build()) {
            Throwable thrown = catchThrowable(() -> models(connection).fetch(URI_OF_MODEL));
            assertThat(thrown)
                    .hasMessage(
                            "cannot read " + URI_OF_MODEL + ": the signature is wrong; check the secret key, and the"
                                    + " endpoint for a proxy that changes requests (tried GET" + place());
            StringWriter all = new StringWriter();
            thrown.printStackTrace(new PrintWriter(all));
            assertThat(all.toString() + connection)
                    .doesNotContain(TestStore.SECRET_KEY)
                    .doesNotContain(TestStore.ACCESS_KEY)
                    .doesNotContain(TOKEN);
        }
    }

    @Test
    void tellsThatThereAreNoCredentials() {
        try (S3Connection connection = new S3ConnectionBuilder(new S3Environment(Map.of()))
                .endpoint(store.endpoint())
                .credentials(() -> {
                    throw SdkClientException.create(
                            "Unable to load credentials from any of the providers in the chain");
                })
                .build()) {
            assertThatThrownBy(() -> models(connection).fetch(URI_OF_MODEL))
                    .hasMessage("cannot read " + URI_OF_MODEL + ": no credentials were found; set AWS_ACCESS_KEY_ID and"
                            + " AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or give the machine a role; for a public bucket use"
                            + " anonymous(), or POKECAP_S3_ANONYMOUS=true (tried GET" + place());
        }
    }

    @Test
    void tellsThatNobodyAnswers() throws IOException {
        int port;
        try (ServerSocket nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }
        try (S3Connection connection = new S3ConnectionBuilder(new S3Environment(Map.of()))
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .anonymous()
                .retries(1)
                .build()) {
            assertThatThrownBy(() -> models(connection).fetch(URI_OF_MODEL))
                    .hasMessage("cannot read " + URI_OF_MODEL + ": nobody answers there (Connection refused); check the"
                            + " endpoint, and that the store runs (tried GET 2 times in region us-east-1 at"
                            + " http://127.0.0.1:" + port + ")");
        }
    }

    @Test
    void tellsAHostThatIsNotKnown() {
        try (S3Connection connection = new S3ConnectionBuilder(new S3Environment(Map.of()))
                .endpoint(URI.create("http://nowhere.invalid"))
                .anonymous()
                .pathStyle(false)
                .retries(0)
                .build()) {
            assertThatThrownBy(() -> models(connection).fetch(URI_OF_MODEL))
                    .hasMessage("cannot read " + URI_OF_MODEL
                            + ": the host is not known: pokecap-test.nowhere.invalid; check"
                            + " the region or the endpoint, the network, and pathStyle(true), or POKECAP_S3_PATH_STYLE=true,"
                            + " for a store without a name for each bucket (tried GET in region us-east-1 at"
                            + " http://nowhere.invalid)");
        }
    }

    @Test
    void tellsASilentStore() {
        store.proxy().on(GET, new Fault.First(FailureMessagesTest::sleep));
        try (S3Connection connection = new S3ConnectionBuilder(new S3Environment(Map.of()))
                .endpoint(store.endpoint())
                .anonymous()
                .readTimeout(Duration.ofMillis(100))
                .retries(0)
                .build()) {
            assertThatThrownBy(() -> models(connection).fetch(URI_OF_MODEL))
                    .hasMessage(
                            "cannot read " + URI_OF_MODEL + ": the store was silent for more than 0.1 s; try again, or"
                                    + " raise readTimeout(), or POKECAP_S3_READ_TIMEOUT (tried GET" + place());
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void closingLeavesNoThreadOfTheClient() throws InterruptedException {
        try (S3Connection connection = store.options().retries(0).build()) {
            assertThatThrownBy(() -> models(connection).fetch(URI_OF_MODEL)).isInstanceOf(S3AccessException.class);
        }
        // What was kept alive for a next request ends a few seconds later, with the thread that watches over it.
        for (int waited = 0; clientThreads() > 0 && waited < 1_500; waited++) {
            Thread.sleep(10);
        }
        assertThat(clientThreads()).isZero();
    }

    private static long clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("sdk-") || name.startsWith("Keep-Alive") || name.startsWith("idle-"))
                .count();
    }

    @Test
    void tellsWhatWritingNeeds() throws IOException {
        Path model = folder.resolve("m.pokecap");
        TestModels.saying("red").save(model);
        store.proxy().on("PUT", new Fault.Answer(403, "AccessDenied"));
        try (S3Connection connection = store.options().retries(0).build()) {
            assertThatThrownBy(() -> models(connection).upload(model, URI_OF_MODEL))
                    .isInstanceOf(S3AccessException.class)
                    .hasMessageStartingWith("cannot write " + URI_OF_MODEL + ": the credentials may not do this")
                    .hasMessageEndingWith(" (tried PUT" + place());
        }
    }
}
