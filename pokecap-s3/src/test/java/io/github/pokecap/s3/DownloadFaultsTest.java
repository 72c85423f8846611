package io.github.pokecap.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One object over a connection that breaks in every way. */
@Timeout(60)
class DownloadFaultsTest {
    private static final String KEY = "data/big.bin";
    private static final String GET = "GET /pokecap-test/data/big.bin";
    private static final byte[] FIRST = random(1, 1_500_000);
    private static final byte[] SECOND = random(2, 1_200_000);

    private static TestStore store;
    private static S3Connection connection;
    private static S3Connection hasty;

    @TempDir
    private Path folder;

    private static byte[] random(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @BeforeAll
    static void start() {
        store = new TestStore();
        connection = store.options().retries(3).build();
        hasty = TestStore.options(store.endpoint(), Duration.ofMillis(1_500))
                .retries(3)
                .build();
    }

    @AfterAll
    static void stop() {
        connection.close();
        hasty.close();
        store.close();
    }

    @BeforeEach
    void put() {
        store.put(KEY, FIRST);
        store.proxy().forget();
    }

    @AfterEach
    void everyFaultWasMetAndNothingIsLeft() throws IOException {
        assertThat(store.proxy().unmet()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private byte[] download() throws IOException {
        return download(connection);
    }

    private byte[] download(S3Connection by) throws IOException {
        try (PartFile part = PartFile.in(folder)) {
            new Download(by, S3Uri.parse(TestStore.uri(KEY)), part, BytesListener.NONE).unless("");
            return Files.readAllBytes(part.file());
        }
    }

    @Test
    void withoutAFaultItIsOneRequest() throws IOException {
        assertThat(download()).isEqualTo(FIRST);
        assertThat(store.proxy().answers()).containsExactly(200);
    }

    @Test
    void aResetInMidBodyIsTakenUpWhereItBroke() throws IOException {
        store.proxy().on(GET, new Fault.Reset(700_000)).on(GET, new Fault.Reset(300_000));
        assertThat(download()).isEqualTo(FIRST);
        assertThat(store.proxy().answers()).containsExactly(200, 206, 206);
    }

    @Test
    void aTruncatedBodyIsTakenUpWhereItEnded() throws IOException {
        store.proxy().on(GET, new Fault.Truncate(1_499_999));
        assertThat(download()).isEqualTo(FIRST);
        assertThat(store.proxy().answers()).containsExactly(200, 206);
    }

    @Test
    void aSilentBodyIsGivenUpAfterTheTimeoutAndTakenUp() throws IOException {
        store.proxy().on(GET, new Fault.Stall(10));
        assertThat(download(hasty)).isEqualTo(FIRST);
        assertThat(store.proxy().answers()).containsExactly(200, 206);
    }

    /** 100 bytes each 300 ms are below the kilobyte that 1.5 s must bring, though the socket is never silent for long. */
    @Test
    void aTricklingBodyIsGivenUp() throws IOException {
        store.proxy().on(GET, new Fault.Slow(100, Duration.ofMillis(300)));
        assertThat(download(hasty)).isEqualTo(FIRST);
        assertThat(store.proxy().answers()).containsExactly(200, 206);
    }

    @Test
    void aSlowBodyIsWaitedFor() throws IOException {
        store.proxy().on(GET, new Fault.Slow(150_000, Duration.ofMillis(150)));
        assertThat(download(hasty)).isEqualTo(FIRST);
        assertThat(store.proxy().answers()).containsExactly(200);
    }

    @Test
    void errorsOfTheServerAreTriedAgain() throws IOException {
        store.proxy()
                .on(GET, new Fault.Answer(503, "SlowDown"))
                .on(GET, new Fault.Answer(500, "InternalError"))
                .on(GET, new Fault.Reset(0));
        assertThat(download()).isEqualTo(FIRST);
        assertThat(store.proxy().answers()).containsExactly(503, 500, 200, 206);
    }

    @Test
    void errorsOfTheServerWhileTakingUpAreTriedAgain() throws IOException {
        store.proxy()
                .on(GET, new Fault.Reset(400_000))
                .on(GET, new Fault.Answer(503, "SlowDown"))
                .on(GET, new Fault.Answer(503, "SlowDown"))
                .on(GET, new Fault.Answer(503, "SlowDown"))
                .on(GET, new Fault.Answer(503, "SlowDown"));
        assertThat(download()).isEqualTo(FIRST);
        assertThat(store.proxy().answers()).containsExactly(200, 503, 503, 503, 503, 206);
    }

    @Test
    void anObjectReplacedMeanwhileIsBegunFromItsStart() throws IOException {
        store.proxy().on(GET, new Fault.Reset(800_000)).on(GET, new Fault.First(() -> store.put(KEY, SECOND)));
        assertThat(download()).isEqualTo(SECOND);
        assertThat(store.proxy().answers()).containsExactly(200, 412, 200);
    }

    /** A store that ignores conditions and ranges: the whole of another object comes where the rest was asked for. */
    @Test
    void anotherObjectInPlaceOfTheRestIsNotMixedIn() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nETag: \"another\"\r\nContent-Length: " + SECOND.length + "\r\n\r\n";
        store.proxy().on(GET, new Fault.Reset(800_000)).on(GET, new Fault.Canned(head, SECOND));
        assertThat(download()).isEqualTo(FIRST);
        assertThat(store.proxy().requests()).hasSize(3);
    }

    @Test
    void anObjectDeletedMeanwhileIsTold() {
        store.proxy().on(GET, new Fault.Reset(800_000)).on(GET, new Fault.First(() -> store.delete(KEY)));
        assertThatThrownBy(this::download)
                .isInstanceOf(S3AccessException.class)
                .hasMessage(
                        "cannot read s3://pokecap-test/data/big.bin: there is no such object; list what there is with:"
                                + " aws s3 ls s3://pokecap-test/data/ (tried GET in region us-east-1 at "
                                + store.endpoint() + ")");
    }

    @Test
    void aConnectionThatNeverComesAnyFurtherIsGivenUp() {
        for (int i = 0; i < 4; i++) {
            store.proxy().on(GET, new Fault.Reset(i == 0 ? 500_000 : 0));
        }
        assertThatThrownBy(this::download)
                .isInstanceOf(S3AccessException.class)
                .hasMessageMatching(
                        "cannot read s3://pokecap-test/data/big.bin: the connection broke after \\d+ of 1500000"
                                + " bytes and came no further \\(Connection reset\\); try again, or raise retries\\(\\), or"
                                + " POKECAP_S3_RETRIES \\(tried GET 4 times in region us-east-1 at " + store.endpoint()
                                + "\\)");
        assertThat(store.proxy().requests()).hasSize(4);
    }

    @Test
    void aBadConnectionThatComesFurtherEachTimeIsNotGivenUp() throws IOException {
        for (int i = 0; i < 4; i++) {
            store.proxy().on(GET, new Fault.Truncate(330_000));
        }
        assertThat(download()).isEqualTo(FIRST);
    }

    @Test
    void interruptionEndsIt() throws InterruptedException {
        store.proxy().on(GET, new Fault.Slow(50_000, Duration.ofMillis(100)));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread reader = new Thread(() -> {
            try {
                download();
            } catch (IOException e) {
                thrown.set(e);
            }
        });
        reader.start();
        while (store.proxy().answers().isEmpty()) {
            Thread.sleep(10);
        }
        reader.interrupt();
        reader.join();
        assertThat(thrown.get())
                .isInstanceOf(InterruptedIOException.class)
                .hasMessage("reading s3://pokecap-test/data/big.bin was interrupted");
    }

    @Test
    void noConnectionIsLeftOpenByABodyThatIsNotReadToItsEnd() throws IOException, InterruptedException {
        try (PartFile part = PartFile.in(folder)) {
            Files.delete(part.file());
            BytesListener full = count -> {
                throw new IllegalStateException("enough");
            };
            assertThatThrownBy(() -> new Download(connection, S3Uri.parse(TestStore.uri(KEY)), part, full).unless(""))
                    .hasMessage("enough");
        }
        long start = System.nanoTime();
        while (store.proxy().openConnections() > 0 && System.nanoTime() - start < 20_000_000_000L) {
            Thread.sleep(10);
        }
        assertThat(Arrays.asList(store.proxy().openConnections())).containsExactly(0);
    }
}
