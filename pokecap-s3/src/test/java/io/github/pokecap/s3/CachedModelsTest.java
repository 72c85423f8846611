package io.github.pokecap.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.Captioner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The cache of models when the disk, other processes or the store are not kind to it. */
@Timeout(120)
class CachedModelsTest {
    private static final Captioner RED = TestModels.saying("red");
    private static final Captioner BLUE = TestModels.saying("blue");
    private static final String KEY = "models/colors.pokecap";
    private static final String URI = TestStore.uri(KEY);

    private static TestStore store;
    private static S3Connection connection;

    @TempDir
    private Path folder;

    private Path cache;

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
    void publishTheRedModel() {
        cache = folder.resolve("cache");
        store.put(KEY, TestModels.bytes(RED));
        store.proxy().forget();
    }

    @AfterEach
    void nothingHalfWrittenIsLeft() throws IOException {
        Path parts = cache.resolve("pokecap-s3-1/parts");
        if (Files.isDirectory(parts)) {
            try (Stream<Path> files = Files.list(parts)) {
                assertThat(files).isEmpty();
            }
        }
    }

    private S3Models models() {
        return S3Models.builder(connection).cache(cache).build();
    }

    private Path cached(Captioner captioner) {
        return cache.resolve("pokecap-s3-1/models/" + captioner.id() + ".pokecap");
    }

    @Test
    void keepsAModelUnderItsDigestAndOneEntryForEachObject() throws IOException {
        models().fetch(URI);
        store.put("models/same.pokecap", TestModels.bytes(RED));
        models().fetch(TestStore.uri("models/same.pokecap"));
        assertThat(cached(RED)).hasBinaryContent(TestModels.bytes(RED));
        try (Stream<Path> entries = Files.list(cache.resolve("pokecap-s3-1/entries"))) {
            List<Path> found = entries.toList();
            assertThat(found).hasSize(2);
            assertThat(Files.readAllLines(found.get(0)))
                    .anyMatch(line -> line.startsWith("uri=s3\\://pokecap-test/models/"))
                    .anyMatch(line -> line.equals("sha256=" + RED.id()))
                    .anyMatch(line -> line.startsWith("etag="))
                    .anyMatch(line -> line.startsWith("fetched="));
        }
    }

    @Test
    void aDamagedCopyIsFetchedAnew() throws IOException {
        models().fetch(URI);
        byte[] damaged = Files.readAllBytes(cached(RED));
        damaged[damaged.length - 9] ^= 1;
        Files.write(cached(RED), damaged);
        assertThat(models().fetch(URI).copy()).isEqualTo(S3Model.Copy.DOWNLOADED);
        assertThat(store.proxy().answers()).containsExactly(200, 304, 200);
        assertThat(cached(RED)).hasBinaryContent(TestModels.bytes(RED));
    }

    /** Whole in itself, but not what its name says. */
    @Test
    void anotherModelUnderItsNameIsFetchedAnew() throws IOException {
        models().fetch(URI);
        Files.write(cached(RED), TestModels.bytes(BLUE));
        assertThat(models().fetch(URI).captioner().id()).isEqualTo(RED.id());
    }

    @Test
    void aLostCopyOrADamagedEntryIsFetchedAnew() throws IOException {
        models().fetch(URI);
        Files.delete(cached(RED));
        assertThat(models().fetch(URI).copy()).isEqualTo(S3Model.Copy.DOWNLOADED);
        try (Stream<Path> entries = Files.list(cache.resolve("pokecap-s3-1/entries"))) {
            for (Path entry : entries.toList()) {
                Files.writeString(entry, "etag=\\u12");
            }
        }
        assertThat(models().fetch(URI).copy()).isEqualTo(S3Model.Copy.DOWNLOADED);
        assertThat(models().fetch(URI).copy()).isEqualTo(S3Model.Copy.UNCHANGED);
    }

    @Test
    void aBrokenObjectIsNotKeptAndLeavesTheOldCopy() throws IOException {
        models().fetch(URI);
        byte[] bytes = TestModels.bytes(BLUE);
        bytes[bytes.length - 9] ^= 1;
        store.put(KEY, bytes);
        assertThatThrownBy(() -> models().fetch(URI)).hasMessageStartingWith("cannot read model " + URI + ": ");
        S3Models alone = S3Models.builder(connection).cache(cache).offline(true).build();
        assertThat(alone.fetch(URI).captioner().id()).isEqualTo(RED.id());
    }

    @Test
    void breaksOfTheConnectionAreNotNoticed() throws IOException {
        store.proxy()
                .on("GET", new Fault.Answer(503, "SlowDown"))
                .on("GET", new Fault.Reset(500))
                .on("GET", new Fault.Truncate(100));
        assertThat(models().fetch(URI).captioner().id()).isEqualTo(RED.id());
        assertThat(store.proxy().unmet()).isZero();
    }

    /** A file stands where the cache would be: nobody, not even root, can make a folder there. */
    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
        cache = Files.writeString(folder.resolve("file"), "in the way").resolve("cache");
        assertThat(models().fetch(URI).captioner().id()).isEqualTo(RED.id());
        assertThat(models().fetch(URI).copy()).isEqualTo(S3Model.Copy.DOWNLOADED);
        assertThat(store.proxy().answers()).containsExactly(200, 200);
    }

    @Test
    void aReadOnlyCacheServesWhatIsInIt() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "4m")) {
            cache = disk.folder();
            models().fetch(URI);
            disk.makeReadOnly();
            assertThat(models().fetch(URI).copy()).isEqualTo(S3Model.Copy.UNCHANGED);
            store.put(KEY, TestModels.bytes(BLUE));
            assertThat(models().fetch(URI).captioner().id()).isEqualTo(BLUE.id());
            assertThat(models().fetch(URI).copy()).isEqualTo(S3Model.Copy.DOWNLOADED);
            cache = folder.resolve("cache");
        }
    }

    @Test
    void aFullDiskLeavesTheOldCopyAndTheNewModelServes() throws IOException {
        Captioner large = TestModels.saying("large", 10_000);
        assertThat(TestModels.bytes(large)).hasSizeGreaterThan(1_500_000);
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "1m")) {
            cache = disk.folder();
            models().fetch(URI);
            store.put(KEY, TestModels.bytes(large));
            assertThat(models().fetch(URI).captioner().id()).isEqualTo(large.id());
            nothingHalfWrittenIsLeft();
            S3Models alone =
                    S3Models.builder(connection).cache(cache).offline(true).build();
            assertThat(alone.fetch(URI).captioner().id()).isEqualTo(RED.id());
            cache = folder.resolve("cache");
        }
    }

    /** While the object is published again and again, readers in two processes share one cache. */
    @Test
    void twoProcessesShareACache() throws IOException, InterruptedException {
        List<Process> readers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            readers.add(ReadingProcess.start(store.endpoint(), URI, cache, 40));
        }
        int published = 0;
        while (readers.stream().anyMatch(Process::isAlive)) {
            store.put(KEY, TestModels.bytes(++published % 2 == 0 ? RED : BLUE));
            Thread.sleep(20);
        }
        for (Process reader : readers) {
            assertThat(ReadingProcess.end(reader)).isEqualTo("40 reads, all of a whole model\n");
        }
        assertThat(published).isGreaterThan(10);
        assertThat(cached(RED)).hasBinaryContent(TestModels.bytes(RED));
        assertThat(cached(BLUE)).hasBinaryContent(TestModels.bytes(BLUE));
    }

    @Test
    void theSweepTakesWhatNobodyUsedForAMonth() throws IOException {
        models().fetch(URI);
        store.put(KEY, TestModels.bytes(BLUE));
        models().fetch(URI);
        CacheFolder there = CacheFolder.below(cache);
        Path left = Files.writeString(there.parts().resolve("killed.part"), "half");
        age(left, Duration.ofDays(2));
        Path object = Files.createDirectories(there.objects().resolve("ab")).resolve("abcd");
        age(Files.writeString(object, "old"), Duration.ofDays(31));
        Path snapshot = Files.createDirectories(there.datasets().resolve("a/b/pokemon"));
        Files.writeString(snapshot.resolve("1.png"), "old");
        age(there.datasets().resolve("a/b"), Duration.ofDays(31));
        Path used = there.models().resolve(RED.id() + ".used");
        age(cached(RED), Duration.ofDays(31));
        age(used, Duration.ofDays(31));
        age(cached(BLUE), Duration.ofDays(31));

        new CacheSweep(there, Clock.systemUTC()).run();
        assertThat(left).as("swept a moment ago already").exists();
        Instant tomorrow = Instant.now().plus(Duration.ofHours(25));
        new CacheSweep(there, Clock.fixed(tomorrow, ZoneOffset.UTC)).run();
        assertThat(left).doesNotExist();
        assertThat(object).doesNotExist();
        assertThat(there.datasets().resolve("a/b")).doesNotExist();
        assertThat(cached(RED)).doesNotExist();
        assertThat(used).doesNotExist();
        assertThat(cached(BLUE)).as("used today").exists();
        assertThat(models().fetch(URI).copy()).isEqualTo(S3Model.Copy.UNCHANGED);
    }

    private static void age(Path path, Duration by) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(by)));
    }
}
