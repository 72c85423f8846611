package io.github.pokecap.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Captioner;
import io.github.pokecap.reload.ReloadStatus;
import io.github.pokecap.reload.ReloadingCaptioner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hot reload of a model that is published again. */
@Timeout(60)
class S3ModelSourceTest {
    private static final Captioner RED = TestModels.saying("red");
    private static final Captioner BLUE = TestModels.saying("blue");
    private static final String KEY = "models/colors.pokecap";

    private static TestStore store;
    private static S3Connection connection;

    @TempDir
    private Path folder;

    private S3Models models;

    @BeforeAll
    static void start() {
        store = new TestStore();
        connection = store.options().retries(0).build();
    }

    @AfterAll
    static void stop() {
        connection.close();
        store.close();
    }

    @BeforeEach
    void publishTheRedModel() {
        models = S3Models.builder(connection).cache(folder).build();
        store.put(KEY, TestModels.bytes(RED));
        store.proxy().forget();
    }

    private ReloadingCaptioner open() throws IOException {
        return ReloadingCaptioner.open(models.source(TestStore.uri(KEY)));
    }

    @Test
    void looksCostOneAnswerWithoutABodyUntilAnotherModelIsPublished() throws IOException {
        try (ReloadingCaptioner serving = open()) {
            serving.reload();
            serving.reload();
            assertThat(store.proxy().answers()).containsExactly(200, 304, 304);
            store.put(KEY, TestModels.bytes(BLUE));
            ReloadStatus status = serving.reload();
            assertThat(status.source()).isEqualTo("s3://pokecap-test/models/colors.pokecap");
            assertThat(status.modelId()).isEqualTo(BLUE.id());
            assertThat(serving.captioner().id()).isEqualTo(BLUE.id());
            serving.reload();
            assertThat(store.proxy().answers()).containsExactly(200, 304, 304, 200, 304);
        }
    }

    @Test
    void aBrokenModelIsFetchedOnceAndLeavesTheOldOneServing() throws IOException {
        try (ReloadingCaptioner serving = open()) {
            store.put(KEY, "a poem".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            serving.reload();
            ReloadStatus status = serving.reload();
            assertThat(serving.captioner().id()).isEqualTo(RED.id());
            assertThat(status.failure().orElseThrow().reason())
                    .isEqualTo(
                            "cannot read model s3://pokecap-test/models/colors.pokecap: it is not a PokeCap model; it"
                                    + " begins with bytes 61 20 70 6f 65 6d, a model with 50 4f 4b 45 43 41 50");
            assertThat(status.failure().orElseThrow().times()).isEqualTo(2);
            assertThat(store.proxy().answers()).containsExactly(200, 200, 304);

            store.put(KEY, TestModels.bytes(RED));
            assertThat(serving.reload().failure()).isEmpty();
            assertThat(serving.reload().reloads()).isZero();
            store.put(KEY, TestModels.bytes(BLUE));
            assertThat(serving.reload().modelId()).isEqualTo(BLUE.id());
        }
    }

    @Test
    void aStoreInTroubleLeavesTheOldOneServing() throws IOException {
        try (ReloadingCaptioner serving = open()) {
            store.proxy().on("GET", new Fault.Answer(503, "SlowDown"));
            assertThat(serving.reload().failure().orElseThrow().reason())
                    .startsWith(
                            "cannot read s3://pokecap-test/models/colors.pokecap: the store is in trouble or too busy");
            store.delete(KEY);
            assertThat(serving.reload().failure().orElseThrow().reason())
                    .startsWith("cannot read s3://pokecap-test/models/colors.pokecap: there is no such object");
            assertThat(serving.captioner().id()).isEqualTo(RED.id());
            store.put(KEY, TestModels.bytes(RED));
            assertThat(serving.reload().failure()).isEmpty();
        }
    }

    @Test
    void startsFromTheCacheWhenNothingIsNew() throws IOException {
        models.fetch(TestStore.uri(KEY));
        store.proxy().forget();
        try (ReloadingCaptioner serving = open()) {
            serving.reload();
            assertThat(store.proxy().answers()).containsExactly(304, 304);
        }
    }

    @Test
    void offlineItServesTheCopyOfTheCache() throws IOException {
        models.fetch(TestStore.uri(KEY));
        store.proxy().forget();
        S3Models alone =
                S3Models.builder(connection).cache(folder).offline(true).build();
        try (ReloadingCaptioner serving = ReloadingCaptioner.open(alone.source(TestStore.uri(KEY)))) {
            assertThat(serving.captioner().id()).isEqualTo(RED.id());
            assertThat(serving.reload().failure()).isEmpty();
            assertThat(store.proxy().requests()).isEmpty();
        }
    }

    @Test
    void pollsAndLeavesNoThread() throws IOException, InterruptedException {
        try (ReloadingCaptioner serving =
                ReloadingCaptioner.polling(models.source(TestStore.uri(KEY)), Duration.ofMillis(20))) {
            store.put(KEY, TestModels.bytes(BLUE));
            while (!serving.captioner().id().equals(BLUE.id())) {
                Thread.sleep(10);
            }
        }
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("pokecap-reload"))) {
            Thread.sleep(10);
        }
    }
}
