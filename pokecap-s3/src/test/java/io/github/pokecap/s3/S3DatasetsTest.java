package io.github.pokecap.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.remote.TransferProgress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prefixes and single objects, over a connection and a disk that are kind or not. */
@Timeout(120)
class S3DatasetsTest {
    private static final String PREFIX = "/pokecap-test/data/";

    private static TestStore store;
    private static S3Connection connection;

    @TempDir
    private Path folder;

    /** What was told, as {@code stage: steps of steps}. */
    private static final class Heard implements TransferProgress {
        private final List<String> stages = new ArrayList<>();
        private long promised;
        private long steps;

        @Override
        public void begin(String stage, long count) {
            stages.add(stage);
            promised += count;
        }

        @Override
        public void step() {
            steps++;
        }

        String told() {
            return String.join(", ", stages) + ": " + steps + " of " + promised;
        }
    }

    @BeforeAll
    static void start() {
        store = new TestStore();
        connection = store.options().retries(10).build();
    }

    @AfterAll
    static void stop() {
        connection.close();
        store.close();
    }

    @BeforeEach
    void fill() {
        store.clear();
        store.proxy().forget();
        for (int i = 0; i < 30; i++) {
            store.place("data/" + name(i), content(i));
        }
    }

    @AfterEach
    void nothingHalfWrittenIsLeft() throws IOException {
        Path parts = folder.resolve("pokecap-s3-1/parts");
        if (Files.isDirectory(parts)) {
            try (Stream<Path> files = Files.list(parts)) {
                assertThat(files).isEmpty();
            }
        }
    }

    private static String name(int i) {
        return (i < 20 ? "" : "deep/er/") + "picture " + i + " é+%20.png";
    }

    private static byte[] content(int i) {
        return ("picture " + i).repeat(100 + i).getBytes(StandardCharsets.UTF_8);
    }

    private S3DatasetsBuilder options() {
        return new S3DatasetsBuilder(connection, new S3Environment(Map.of())).cache(folder);
    }

    private S3Copy fetch(String key) throws IOException {
        return options().build().fetch(TestStore.uri(key), TransferProgress.NONE);
    }

    private static List<String> files(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/", "data"})
    void aPrefixBecomesAFolderOfItsName(String key) throws IOException {
        Heard heard = new Heard();
        S3Copy copy = options().build().fetch(TestStore.uri(key), heard);
        assertThat(copy.path().getFileName()).hasToString("data");
        assertThat(files(copy.path())).hasSize(30);
        for (int i = 0; i < 30; i++) {
            assertThat(copy.path().resolve(name(i))).hasBinaryContent(content(i));
        }
        assertThat(copy.origin()).isEqualTo(String.format("30 objects of %,d bytes", copy.bytes()));
        assertThat(copy.failures()).isEmpty();
        assertThat(heard.told()).isEqualTo("fetching files: 30 of 30");
    }

    @Test
    void whatIsThereIsNotFetchedAgain() throws IOException {
        Path first = fetch("data/").path();
        store.proxy().forget();
        Heard heard = new Heard();
        assertThat(options().build().fetch(TestStore.uri("data/"), heard).path())
                .isEqualTo(first);
        assertThat(store.proxy().requests()).hasSize(1);
        assertThat(heard.told()).isEqualTo(": 0 of 0");
    }

    /** Whoever reads the first copy goes on reading what it was. */
    @Test
    void whatWasReplacedAddedOrDeletedMakesAnotherCopyBesideTheFirst() throws IOException {
        Path first = fetch("data/").path();
        store.put("data/" + name(0), content(100));
        store.put("data/new.png", content(101));
        store.delete("data/" + name(1));
        store.proxy().forget();
        Path second = fetch("data/").path();
        assertThat(store.proxy().requests()).as("one listing, two objects").hasSize(3);
        assertThat(second).isNotEqualTo(first);
        assertThat(second.resolve(name(0))).hasBinaryContent(content(100));
        assertThat(second.resolve("new.png")).hasBinaryContent(content(101));
        assertThat(second.resolve(name(1))).doesNotExist();
        assertThat(first.resolve(name(0))).hasBinaryContent(content(0));
        assertThat(first.resolve(name(1))).hasBinaryContent(content(1));
        assertThat(files(first)).hasSize(30);
    }

    @Test
    void withoutRecursionFoldersStayOut() throws IOException {
        S3Copy copy = options().recursive(false).build().fetch(TestStore.uri("data/"), TransferProgress.NONE);
        assertThat(files(copy.path())).hasSize(20);
        assertThat(files(fetch("data/").path())).hasSize(30);
    }

    @Test
    void oneObjectBecomesAFileOfItsName() throws IOException {
        byte[] large = "zip".repeat(1_100_000).getBytes(StandardCharsets.UTF_8);
        store.put("archive.zip", large);
        store.proxy().on("GET", new Fault.Reset(2_500_000)).on("GET", new Fault.Reset(100));
        Heard heard = new Heard();
        S3Copy copy = options().build().fetch(TestStore.uri("archive.zip"), heard);
        assertThat(copy.path().getFileName()).hasToString("archive.zip");
        assertThat(copy.path()).hasBinaryContent(large);
        assertThat(heard.told()).isEqualTo("fetching MB of archive.zip: 4 of 4");
        assertThat(store.proxy().answers()).containsExactly(200, 200, 206, 206);
        store.proxy().forget();
        assertThat(fetch("archive.zip").path()).isEqualTo(copy.path());
        assertThat(store.proxy().requests()).containsExactly("HEAD /pokecap-test/archive.zip");
    }

    @Test
    void theMetadataStandsForWhatIsBesideIt() throws IOException {
        store.put("data/metadata.jsonl", "{}".getBytes(StandardCharsets.UTF_8));
        Path metadata = fetch("data/metadata.jsonl").path();
        assertThat(metadata.getFileName()).hasToString("metadata.jsonl");
        assertThat(files(metadata.toAbsolutePath().resolveSibling(""))).hasSize(31);
    }

    @Test
    void aVersionOfAnObjectIsThatVersion() throws IOException {
        try (TestStore versions = new TestStore();
                S3Connection other = versions.connect()) {
            versions.keepVersions();
            versions.put("archive.zip", content(1));
            String version = versions.head("archive.zip").versionId();
            versions.put("archive.zip", content(2));
            S3Datasets datasets = S3Datasets.builder(other).cache(folder).build();
            String uri = TestStore.uri("archive.zip");
            assertThat(datasets.fetch(uri, TransferProgress.NONE).path()).hasBinaryContent(content(2));
            assertThat(datasets.fetch(uri + "?versionId=" + version, TransferProgress.NONE)
                            .path())
                    .hasBinaryContent(content(1));
        }
    }

    @Test
    void anObjectReplacedBetweenHeadAndGetIsTakenAsItIs() throws IOException {
        store.put("archive.zip", content(1));
        store.proxy().on("GET", new Fault.First(() -> store.put("archive.zip", content(2))));
        assertThat(fetch("archive.zip").path()).hasBinaryContent(content(2));
    }

    @Test
    void anObjectReplacedAfterTheListingIsTakenAsItIs() throws IOException {
        store.proxy()
                .on("GET " + PREFIX + "picture%203", new Fault.First(() -> store.put("data/" + name(3), content(200))));
        assertThat(fetch("data/").path().resolve(name(3))).hasBinaryContent(content(200));
        assertThat(store.proxy().unmet()).isZero();
    }

    @Test
    void anObjectThatIsGoneAfterTheListingIsNamedAndTheOthersAreKept() throws IOException {
        store.proxy().on("GET " + PREFIX + "picture%203", new Fault.First(() -> store.delete("data/" + name(3))));
        String failure =
                "cannot read " + TestStore.uri("data/" + name(3)) + ": there is no such object; list what there is"
                        + " with: aws s3 ls s3://pokecap-test/data/ (tried GET in region us-east-1 at "
                        + store.endpoint() + ")";
        assertThatThrownBy(() -> fetch("data/"))
                .isInstanceOf(S3AccessException.class)
                .hasMessage("cannot read s3://pokecap-test/data/: 1 of 30 objects could not be fetched\n  " + failure
                        + "\nMend them, or leave them out with skipFailed(true).");
        store.put("data/" + name(3), content(3));
        store.proxy().forget();
        assertThat(files(fetch("data/").path())).hasSize(30);
        assertThat(store.proxy().requests()).as("one listing, one object").hasSize(2);
    }

    @Test
    void whatFailsMayBeLeftOutAndIsNamed() throws IOException {
        store.proxy().on("GET " + PREFIX + "picture%203", new Fault.Answer(403, "AccessDenied"));
        S3Copy copy = options().skipFailed(true).build().fetch(TestStore.uri("data/"), TransferProgress.NONE);
        assertThat(files(copy.path())).hasSize(29);
        assertThat(copy.failures()).hasSize(1);
        assertThat(copy.failures().get(0))
                .startsWith("cannot read " + TestStore.uri("data/" + name(3)) + ": the credentials may not do this");
    }

    @Test
    void aStoreThatRefusesEverythingIsNotAskedForEverything() {
        for (int i = 0; i < 500; i++) {
            store.place("many/" + i + ".png", content(i));
            store.proxy().on("GET /pokecap-test/many/", new Fault.Answer(403, "AccessDenied"));
        }
        assertThatThrownBy(() -> fetch("many/"))
                .hasMessageStartingWith(
                        "cannot read s3://pokecap-test/many/: 500 of 500 objects could not be fetched\n")
                .hasMessageContaining("\n  and 490 more");
        assertThat(store.proxy().requests()).hasSizeLessThan(40);
    }

    @Test
    void breaksInMidBodyAreTakenUpForEachObject() throws IOException {
        for (int i = 0; i < 10; i++) {
            store.proxy().on("GET " + PREFIX, i % 2 == 0 ? new Fault.Reset(10) : new Fault.Truncate(10));
        }
        assertThat(files(fetch("data/").path())).hasSize(30);
        assertThat(store.proxy().unmet()).isZero();
    }

    @Test
    void keysThatCannotBeFilesAreNamedAndNeverLeaveTheFolder() throws IOException {
        store.place("odd/good.png", content(1));
        store.place("odd/folder/", new byte[0]);
        store.place("odd/.hidden/a.png", content(2));
        store.place("odd/a\\b.png", content(3));
        store.place("odd/" + "x".repeat(300) + ".png", content(4));
        S3Copy copy = options().skipFailed(true).build().fetch(TestStore.uri("odd/"), TransferProgress.NONE);
        assertThat(files(copy.path())).containsExactly("good.png");
        assertThat(copy.failures())
                .containsExactly(
                        "s3://pokecap-test/odd/a\\b.png cannot be a file here: it has a backslash in it",
                        "s3://pokecap-test/odd/" + "x".repeat(300)
                                + ".png cannot be a file here: a part of it is longer than" + " 255 bytes");
    }

    @Test
    void anEmptyObjectIsAnEmptyFile() throws IOException {
        store.place("empty/a.txt", new byte[0]);
        assertThat(fetch("empty/").path().resolve("a.txt")).isEmptyFile();
    }

    /** Each with a connection of its own, as two processes have; they race from the first request to the last link. */
    @Test
    void twoReadersAtOnceShareACacheAndAFolder() throws Exception {
        for (int i = 0; i < 200; i++) {
            store.place("shared/" + i + ".png", content(i % 50));
        }
        Callable<Path> reader = () -> {
            try (S3Connection own = store.connect()) {
                S3Datasets datasets = new S3DatasetsBuilder(own, new S3Environment(Map.of()))
                        .cache(folder)
                        .build();
                Path path = datasets.fetch(TestStore.uri("shared/"), TransferProgress.NONE)
                        .path();
                assertThat(files(path)).hasSize(200);
                return path;
            }
        };
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Future<Path> first = readers.submit(reader);
            assertThat(readers.submit(reader).get()).isEqualTo(first.get());
            assertThat(first.get().resolve("199.png")).hasBinaryContent(content(49));
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void aDamagedFolderIsMadeAnew() throws IOException {
        Path path = fetch("data/").path();
        Files.delete(path.resolve(name(0)));
        Files.delete(path.resolve(name(1)));
        Files.writeString(path.resolve(name(1)), "half");
        store.proxy().forget();
        assertThat(fetch("data/").path()).isEqualTo(path);
        assertThat(path.resolve(name(0))).hasBinaryContent(content(0));
        assertThat(path.resolve(name(1))).hasBinaryContent(content(1));
        assertThat(store.proxy().requests()).as("the listing").hasSize(1);
    }

    @Test
    void offlineTheLastCopyIsTaken() throws IOException {
        Path path = fetch("data/").path();
        store.put("data/new.png", content(101));
        store.proxy().forget();
        S3Datasets alone = options().offline(true).build();
        S3Copy copy = alone.fetch(TestStore.uri("data/"), TransferProgress.NONE);
        assertThat(copy.path()).isEqualTo(path);
        assertThat(copy.origin()).isEqualTo("offline, from the cache, perhaps outdated");
        assertThatThrownBy(() -> alone.fetch(TestStore.uri("other/"), TransferProgress.NONE))
                .hasMessage("cannot read s3://pokecap-test/other/: only the cache may be asked, and " + folder
                        + "/pokecap-s3-1 holds no copy; fetch it once without offline(true), or without"
                        + " POKECAP_S3_OFFLINE");
        assertThat(store.proxy().requests()).isEmpty();
    }

    @Test
    void tellsThatThereIsNothing() {
        assertThatThrownBy(() -> fetch("nothing"))
                .isInstanceOf(S3AccessException.class)
                .hasMessage("cannot read s3://pokecap-test/nothing/: there is no object of this name, and none below it"
                        + " (tried HEAD and LIST in region us-east-1 at " + store.endpoint()
                        + "); see what there is with: aws s3 ls s3://pokecap-test/");
        assertThatThrownBy(() -> options().build().fetch("s3://no-such-bucket/data/", TransferProgress.NONE))
                .hasMessage(
                        "cannot list s3://no-such-bucket/data/: there is no bucket no-such-bucket; check its name, and"
                                + " whose store it is in (tried LIST in region us-east-1 at " + store.endpoint() + ")");
        assertThatThrownBy(() -> fetch("a/.."))
                .hasMessage(
                        "cannot read s3://pokecap-test/a/..: its last part cannot be the name of a file here: a part of it"
                                + " is empty, \".\" or \"..\"");
    }

    @Test
    void moreThanAThousandObjectsComePageByPage() throws IOException, InterruptedException {
        fetchMany(1_200);
    }

    @Test
    @Tag("slow")
    @Timeout(300)
    void fiveThousandObjectsComePageByPage() throws IOException, InterruptedException {
        fetchMany(5_000);
    }

    /** No more than asked for at a time, and neither threads nor connections are left behind. */
    private void fetchMany(int objects) throws IOException, InterruptedException {
        for (int i = 0; i < objects; i++) {
            store.place("large/" + i / 100 + "/" + i + ".png", content(i % 50));
        }
        store.proxy().forget();
        S3Copy copy = options().parallel(3).build().fetch(TestStore.uri("large/"), TransferProgress.NONE);
        assertThat(copy.objects()).isEqualTo(objects);
        assertThat(files(copy.path())).hasSize(objects);
        assertThat(store.proxy().requests().stream().filter(line -> line.contains("list-type")))
                .hasSize((objects + 999) / 1_000);
        assertThat(store.proxy().mostAtATime()).isBetween(1, 3);
        assertThat(threads("pokecap-s3")).isZero();
        // What is kept alive for the next request is closed after five seconds.
        for (int waited = 0; store.proxy().openConnections() > 0 && waited < 1_500; waited++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(store.proxy().openConnections()).isZero();
    }

    private static long threads(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .count();
    }

    @Test
    void aFullDiskEndsItAndKeepsWhatIsWhole() throws IOException {
        for (int i = 0; i < 40; i++) {
            store.place("heavy/" + i + ".png", new byte[50_000]);
        }
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "1m")) {
            S3Datasets small = new S3DatasetsBuilder(connection, new S3Environment(Map.of()))
                    .cache(disk.folder())
                    .build();
            assertThatThrownBy(() -> small.fetch(TestStore.uri("heavy/"), TransferProgress.NONE))
                    .isInstanceOf(S3AccessException.class)
                    .hasMessageMatching("cannot keep s3://pokecap-test/heavy/: 2000000 bytes are to come, and "
                            + disk.folder() + "/pokecap-s3-1 has room for \\d+; make room, or set cache\\(\\), or"
                            + " POKECAP_S3_CACHE, to a folder on another disk");
            // Somebody else fills it while the objects come.
            Files.write(disk.folder().resolve("else"), new byte[700_000]);
            store.proxy()
                    .on(
                            "GET /pokecap-test/some/",
                            new Fault.First(() -> fill(disk.folder().resolve("more"))));
            for (int i = 0; i < 5; i++) {
                store.place("some/" + i + ".png", new byte[60_000]);
            }
            assertThatThrownBy(() -> small.fetch(TestStore.uri("some/"), TransferProgress.NONE))
                    .isInstanceOf(S3AccessException.class)
                    .hasMessage("cannot keep s3://pokecap-test/some/: cannot write " + disk.folder()
                            + "/pokecap-s3-1/parts: No space left on device; make room, or set cache(), or"
                            + " POKECAP_S3_CACHE, to a folder on another disk");
            assertThat(files(disk.folder().resolve("pokecap-s3-1/parts"))).isEmpty();
            Files.delete(disk.folder().resolve("more"));
            assertThat(files(small.fetch(TestStore.uri("some/"), TransferProgress.NONE)
                            .path()))
                    .hasSize(5);
        }
    }

    private static void fill(Path file) {
        try {
            Files.write(file, new byte[250_000]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyOptionIsCheckedAndSetOnce() {
        assertThatThrownBy(() -> options().parallel(0)).hasMessage("parallel is 0, outside 1 to 64");
        assertThatThrownBy(() -> options().parallel(65)).hasMessage("parallel is 65, outside 1 to 64");
        assertThatThrownBy(() -> options().parallel(2).parallel(3))
                .hasMessage("parallel was set to 2 before; set it once");
        assertThatThrownBy(() -> new S3DatasetsBuilder(
                                connection, new S3Environment(Map.of("POKECAP_S3_PARALLEL", "none")))
                        .build())
                .hasMessage("POKECAP_S3_PARALLEL is \"none\", but it must be a number from 1 to 64");
    }
}
