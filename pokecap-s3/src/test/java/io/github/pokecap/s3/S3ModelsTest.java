package io.github.pokecap.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.Captioner;
import io.github.pokecap.model.ModelFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

class S3ModelsTest {
    private static final Captioner RED = TestModels.saying("red");
    private static final Captioner BLUE = TestModels.saying("blue");
    private static final String URI = TestStore.uri("models/colors.pokecap");

    private static TestStore store;
    private static S3Connection connection;

    @TempDir
    private Path folder;

    private Path file;
    private S3Models models;

    @BeforeAll
    static void start() {
        store = new TestStore();
        connection = store.connect();
    }

    @AfterAll
    static void stop() {
        connection.close();
        store.close();
    }

    @BeforeEach
    void publishTheRedModel() throws IOException {
        file = folder.resolve("model.pokecap");
        models = S3Models.builder(connection).cache(folder.resolve("cache")).build();
        RED.save(file);
        models.upload(file, URI);
        store.proxy().forget();
    }

    @Test
    void anUnchangedModelCostsOneAnswerWithoutABody() throws IOException {
        S3Model first = models.fetch(URI);
        assertThat(first.copy()).isEqualTo(S3Model.Copy.DOWNLOADED);
        assertThat(first.captioner().id()).isEqualTo(RED.id());
        assertThat(store.proxy().answers()).containsExactly(200);
        store.proxy().forget();

        S3Model second = models.fetch(URI);
        assertThat(second.copy()).isEqualTo(S3Model.Copy.UNCHANGED);
        assertThat(second.captioner().id()).isEqualTo(RED.id());
        assertThat(store.proxy().requests()).containsExactly("GET /pokecap-test/models/colors.pokecap");
        assertThat(store.proxy().answers()).containsExactly(304);
    }

    @Test
    void aModelPublishedAnewIsFetchedAnew() throws IOException {
        models.fetch(URI);
        BLUE.save(file);
        models.upload(file, URI);
        S3Model now = models.fetch(URI);
        assertThat(now.copy()).isEqualTo(S3Model.Copy.DOWNLOADED);
        assertThat(now.captioner().id()).isEqualTo(BLUE.id());
    }

    @Test
    void readsAVersionlessKeyOfTheWholeBucketToo() throws IOException {
        models.upload(file, TestStore.uri("top.pokecap"));
        assertThat(models.fetch(TestStore.uri("top.pokecap")).captioner().id()).isEqualTo(RED.id());
    }

    @Test
    void publishingSendsTheDigestThatReadersCompare() throws IOException {
        S3Publication published = models.upload(file, URI);
        assertThat(published.sha256()).isEqualTo(RED.id());
        assertThat(published.bytes()).isEqualTo(Files.size(file));
        assertThat(published.uri()).hasToString(URI);
        assertThat(store.head("models/colors.pokecap").metadata()).containsEntry("pokecap-sha256", RED.id());
        assertThat(store.head("models/colors.pokecap").eTag()).isEqualTo(published.etag());
        assertThat(store.get("models/colors.pokecap")).isEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @EnumSource(Checksums.class)
    void publishesAndReadsWithEveryKindOfChecksums(Checksums mode) throws IOException {
        try (S3Connection other = store.options().checksums(mode).build()) {
            S3Models both =
                    S3Models.builder(other).cache(folder.resolve("other")).build();
            BLUE.save(file);
            both.upload(file, URI);
            assertThat(both.fetch(URI).captioner().id()).isEqualTo(BLUE.id());
        }
    }

    /** The store itself compares: the digest of the header is not that of the body. */
    @ParameterizedTest
    @EnumSource(
            value = Checksums.class,
            names = {"SUPPORTED", "REQUIRED"})
    void aStoreRefusesBytesThatWereChangedOnTheWay(Checksums mode) {
        try (S3Connection other = store.options().checksums(mode).retries(0).build()) {
            PutObjectRequest.Builder request =
                    PutObjectRequest.builder().bucket(TestStore.BUCKET).key("models/colors.pokecap");
            String digest = Base64.getEncoder().encodeToString(new byte[mode == Checksums.SUPPORTED ? 32 : 16]);
            PutObjectRequest wrong =
                    (mode == Checksums.SUPPORTED ? request.checksumSHA256(digest) : request.contentMD5(digest)).build();
            assertThatThrownBy(() -> other.client().putObject(wrong, RequestBody.fromString("changed")))
                    .hasMessageContaining("Bad Request");
        }
        assertThat(store.get("models/colors.pokecap")).isEqualTo(TestModels.bytes(RED));
    }

    @Test
    void whatIsNoModelIsNotPublished() throws IOException {
        Files.writeString(file, "a poem");
        assertThatThrownBy(() -> models.upload(file, URI))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageStartingWith("cannot read model " + file + ": it is not a PokeCap model");
        assertThat(store.proxy().requests()).isEmpty();
        Files.delete(file);
        assertThatThrownBy(() -> models.upload(file, URI)).isInstanceOf(NoSuchFileException.class);
    }

    /** Whatever breaks while a model is published, readers have the whole of the one before. */
    @Test
    void aModelIsNeverHalfPublished() throws IOException {
        Captioner large = TestModels.saying("large", 20_000);
        large.save(file);
        store.proxy().on("PUT", new Fault.ResetUp(100_000)).on("PUT", new Fault.ResetUp(3_000_000));
        try (S3Connection other = store.options().retries(1).build()) {
            S3Models both =
                    S3Models.builder(other).cache(folder.resolve("other")).build();
            assertThatThrownBy(() -> both.upload(file, URI))
                    .isInstanceOf(S3AccessException.class)
                    .hasMessageStartingWith("cannot write " + URI + ": ")
                    .hasMessageEndingWith("(tried PUT 2 times in region us-east-1 at " + store.endpoint() + ")");
            assertThat(store.proxy().unmet()).isZero();
            assertThat(models.fetch(URI).captioner().id()).isEqualTo(RED.id());
            store.proxy().on("PUT", new Fault.ResetUp(100_000));
            both.upload(file, URI);
        }
        assertThat(models.fetch(URI).captioner().id()).isEqualTo(large.id());
    }

    @Test
    void offlineTheCacheAloneIsAskedAndSaysSo() throws IOException {
        models.fetch(URI);
        BLUE.save(file);
        models.upload(file, URI);
        store.proxy().forget();
        S3Models alone = S3Models.builder(connection)
                .cache(folder.resolve("cache"))
                .offline(true)
                .build();
        S3Model copy = alone.fetch(URI);
        assertThat(copy.copy()).isEqualTo(S3Model.Copy.OFFLINE);
        assertThat(copy.captioner().id()).isEqualTo(RED.id());
        assertThat(copy.origin())
                .isEqualTo(String.format(
                        Locale.ROOT,
                        "offline, from the cache, perhaps outdated: %,d bytes of %s, SHA-256 %s",
                        copy.bytes(),
                        copy.fetched(),
                        RED.id()));
        assertThat(alone.fetch(URI, RED.id()).copy()).isEqualTo(S3Model.Copy.OFFLINE);
        assertThat(store.proxy().requests()).isEmpty();
    }

    @Test
    void offlineWithoutACopyThereIsNoModel() {
        Path cache = folder.resolve("empty");
        S3Models alone = S3Models.builder(connection).cache(cache).offline(true).build();
        assertThatThrownBy(() -> alone.fetch(URI))
                .isInstanceOf(S3AccessException.class)
                .hasMessage(
                        "cannot read " + URI + ": only the cache may be asked, and " + cache + "/pokecap-s3-1 holds no"
                                + " copy; load it once without offline(true), or without POKECAP_S3_OFFLINE");
        assertThatThrownBy(() -> alone.fetch(URI, RED.id()))
                .hasMessage(
                        "cannot read " + URI + ": only the cache may be asked, and " + cache + "/pokecap-s3-1 holds no"
                                + " copy with SHA-256 " + RED.id() + "; load it once without offline(true), or without"
                                + " POKECAP_S3_OFFLINE");
    }

    @Test
    void aPinnedContentThatIsInTheCacheCostsNoRequest() throws IOException {
        assertThat(models.fetch(URI, RED.id().toUpperCase(Locale.ROOT)).copy()).isEqualTo(S3Model.Copy.DOWNLOADED);
        BLUE.save(file);
        models.upload(file, URI);
        store.proxy().forget();
        assertThat(models.fetch(URI, RED.id()).copy()).isEqualTo(S3Model.Copy.PINNED);
        assertThat(store.proxy().requests()).isEmpty();
    }

    @Test
    void anotherContentThanThePinnedIsRefused() {
        assertThatThrownBy(() -> models.fetch(URI, BLUE.id()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model " + URI + ": its content has SHA-256 " + RED.id()
                        + ", but the caller pinned " + BLUE.id()
                        + "; publish it again, or ask for the content that is there");
        assertThatThrownBy(() -> models.fetch(URI, "abc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"abc\" is no SHA-256; it has 64 hexadecimal digits: pokecap inspect shows it as id");
    }

    @Test
    void contentThatIsNotWhatItsPublisherPromisedIsRefusedAndNotKept() {
        byte[] bytes = TestModels.bytes(BLUE);
        store.client()
                .putObject(
                        request -> request.bucket(TestStore.BUCKET)
                                .key("models/colors.pokecap")
                                .metadata(Map.of("pokecap-sha256", RED.id())),
                        RequestBody.fromBytes(bytes));
        assertThatThrownBy(() -> models.fetch(URI))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model " + URI + ": its content has SHA-256 " + BLUE.id()
                        + ", but its publisher said " + RED.id()
                        + "; publish it again, or ask for the content that is there");
        assertThat(folder.resolve("cache/pokecap-s3-1/models")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3://bucket/models/", "s3://bucket"})
    void aPrefixIsNoModel(String uri) {
        assertThatThrownBy(() -> models.fetch(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        uri + " cannot be a model: it is a prefix; write s3://bucket/key, without a slash at the end");
        assertThatThrownBy(() -> models.upload(file, uri))
                .hasMessage(
                        uri + " cannot be written: it is a prefix; write s3://bucket/key, without a slash at the end");
    }

    @Test
    void nothingIsPublishedToAVersion() {
        assertThatThrownBy(() -> models.upload(file, URI + "?versionId=1"))
                .hasMessage(
                        URI + "?versionId=1 cannot be written: the store chooses the version; leave ?versionId= out");
    }

    @Test
    void everyOptionIsSetOnce() {
        assertThatThrownBy(() -> S3Models.builder(connection).offline(true).offline(false))
                .hasMessage("offline was set to true before; set it once");
        assertThatThrownBy(() -> S3Models.builder(connection).cache(folder).cache(folder))
                .hasMessage("cache was set to " + folder + " before; set it once");
        assertThatThrownBy(
                        () -> S3Models.builder(connection).extractors(List.of()).extractors(List.of()))
                .hasMessage("extractors was set to [] before; set it once");
    }

    @Test
    void theEnvironmentSaysWhereTheCacheIsAndWhetherToWorkOffline() throws IOException {
        Path cache = folder.resolve("of-environment");
        S3Environment there = new S3Environment(Map.of("POKECAP_S3_CACHE", cache.toString()));
        new S3ModelsBuilder(connection, there).build().fetch(URI);
        assertThat(cache.resolve("pokecap-s3-1/models/" + RED.id() + ".pokecap"))
                .isRegularFile();
        S3Environment alone =
                new S3Environment(Map.of("POKECAP_S3_CACHE", cache.toString(), "POKECAP_S3_OFFLINE", "1"));
        assertThat(new S3ModelsBuilder(connection, alone).build().fetch(URI).copy())
                .isEqualTo(S3Model.Copy.OFFLINE);
        assertThat(CacheFolder.of(new S3Environment(Map.of("XDG_CACHE_HOME", cache.toString())))
                        .root())
                .isEqualTo(cache.resolve("pokecap/pokecap-s3-1"));
    }
}
