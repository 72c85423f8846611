package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Captioner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Commands with s3:// for paths, each in a process of its own, against a server of the S3 protocol. */
@Timeout(180)
class S3CommandsTest {
    private static final BlobStore BLOBS = new TransientNio2BlobStore();
    private static S3Proxy server;

    @TempDir
    private Path cache;

    @BeforeAll
    static void start() throws Exception {
        server = S3Proxy.builder()
                .blobStore(BLOBS)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "access", "secret")
                .build();
        server.start();
        BLOBS.createContainer("zoo");
        assertThat(Drawn.CAPTIONER.facets()).hasSize(3);
        put("models/tiny.pokecap", Files.readAllBytes(Drawn.MODEL));
        try (Stream<Path> files = Files.walk(Drawn.DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put("creatures/" + Drawn.DATA.relativize(file), Files.readAllBytes(file));
            }
        }
        put("data/archive.zip", zip());
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    private static void put(String key, byte[] bytes) {
        BLOBS.putBlob(
                PutObjectRequest.builder()
                        .bucket("zoo")
                        .key(key)
                        .contentLength((long) bytes.length)
                        .build(),
                new ByteArrayInputStream(bytes));
    }

    private static byte[] get(String key) throws IOException {
        try (var in = BLOBS.getBlob("zoo", key)) {
            return in.readAllBytes();
        }
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip);
                Stream<Path> files = Files.walk(Drawn.DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new ZipEntry("creatures/" + Drawn.DATA.relativize(file)));
                entries.write(Files.readAllBytes(file));
            }
        }
        return zip.toByteArray();
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("POKECAP_"));
        builder.environment().put("POKECAP_S3_ENDPOINT", "http://127.0.0.1:" + server.getPort());
        builder.environment().put("POKECAP_S3_CACHE", cache.toString());
        builder.environment().put("AWS_ACCESS_KEY_ID", "access");
        builder.environment().put("AWS_SECRET_ACCESS_KEY", "secret");
        Path out = Files.createTempFile(cache, "out", "");
        Path err = Files.createTempFile(cache, "err", "");
        int code = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ended(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
    }

    @Test
    void learnsFromAPrefixAndPublishesTheModel() throws IOException, InterruptedException {
        Ended ended = run(
                "train",
                "s3://zoo/creatures/",
                "-o",
                "s3://zoo/models/new.pokecap",
                "--classifier",
                "nearest-neighbors",
                "--features",
                "color,silhouette",
                "--folds",
                "2",
                "--facets",
                "color");
        assertThat(ended.err()).contains("fetching files: 41 steps\n").contains("s3://zoo/creatures/: 41 objects of ");
        assertThat(ended.out())
                .startsWith("Learnt from 40 pictures of creatures:\n")
                .contains("\ns3://zoo/models/new.pokecap: ");
        assertThat(ended.code()).isZero();
        Captioner learnt = Captioner.load(new ByteArrayInputStream(get("models/new.pokecap")));
        assertThat(learnt.facets()).hasSize(1);
        assertThat(BLOBS.blobMetadata("zoo", "models/new.pokecap").metadata())
                .containsEntry("pokecap-sha256", learnt.id());
    }

    @Test
    void evaluatesOnAZipAndPublishesTheReports() throws IOException, InterruptedException {
        Ended ended = run(
                "evaluate",
                "s3://zoo/models/tiny.pokecap",
                "s3://zoo/data/archive.zip",
                "--json",
                "s3://zoo/reports/scores.json",
                "--html",
                "s3://zoo/reports/report.html",
                "--twin",
                "s3://zoo/creatures/");
        assertThat(ended.err()).contains("s3://zoo/models/tiny.pokecap: downloaded now: ");
        assertThat(ended.out()).contains("color");
        assertThat(ended.code()).isZero();
        assertThat(Json.read(new String(get("reports/scores.json"), StandardCharsets.UTF_8))
                        .isObject())
                .isTrue();
        assertThat(new String(get("reports/report.html"), StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>");
        assertThat(BLOBS.blobMetadata("zoo", "reports/report.html").contentType())
                .isEqualTo("text/html");
    }

    @Test
    void captionsPicturesAndFoldersAndNamesThemByTheirUris() throws IOException, InterruptedException {
        put("mixed/a.png", Files.readAllBytes(Drawn.DATA.resolve("0001.png")));
        put("mixed/deep/b.png", Files.readAllBytes(Drawn.DATA.resolve("0002.png")));
        Ended ended = run(
                "caption",
                "s3://zoo/models/tiny.pokecap",
                "s3://zoo/creatures/0003.png",
                "s3://zoo/mixed",
                "s3://zoo/missing.png",
                "--format",
                "csv",
                "--quiet");
        assertThat(ended.out().lines().skip(1).map(line -> line.replaceFirst(",.*", "")))
                .containsExactly("s3://zoo/creatures/0003.png", "s3://zoo/mixed/a.png");
        assertThat(ended.err())
                .isEqualTo(
                        "pokecap: cannot read s3://zoo/missing.png/: there is no object of this name, and none below it"
                                + " but in folders, which -r looks into (tried HEAD and LIST in region us-east-1 at"
                                + " http://127.0.0.1:" + server.getPort()
                                + "); see what there is with: aws s3 ls s3://zoo/\n");
        assertThat(ended.code()).isEqualTo(1);
        Ended deep = run("caption", "s3://zoo/models/tiny.pokecap", "-r", "s3://zoo/mixed/", "--format", "csv");
        assertThat(deep.out()).contains("s3://zoo/mixed/deep/b.png");
        assertThat(deep.code()).isZero();
    }

    @Test
    void inspectsAModelAndSaysWhichCopyItIs() throws IOException, InterruptedException {
        put("models/again.pokecap", Files.readAllBytes(Drawn.MODEL));
        assertThat(run("inspect", "s3://zoo/models/again.pokecap").err())
                .startsWith("s3://zoo/models/again.pokecap: downloaded now: ")
                .endsWith(", SHA-256 " + Drawn.CAPTIONER.id() + "\n");
        Ended again = run("inspect", "s3://zoo/models/again.pokecap");
        assertThat(again.err()).startsWith("s3://zoo/models/again.pokecap: unchanged, from the cache: ");
        assertThat(again.out()).contains("s3://zoo/models/again.pokecap");
        assertThat(again.code()).isZero();
    }

    @Test
    void verifiesModelsAndNamesThemByTheirUris() throws IOException, InterruptedException {
        put("models/broken.pokecap", "POKECAP and nothing more".getBytes(StandardCharsets.UTF_8));
        Ended ended =
                run("verify", "s3://zoo/models/tiny.pokecap", "s3://zoo/models/broken.pokecap", "s3://zoo/models/no");
        assertThat(ended.out()).contains("s3://zoo/models/tiny.pokecap").contains(Drawn.CAPTIONER.id());
        assertThat(ended.err())
                .contains("pokecap: cannot read model s3://zoo/models/broken.pokecap: ")
                .contains("pokecap: cannot read s3://zoo/models/no/: there is no object of this name")
                .doesNotContain(cache.toString());
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void evaluatesOnParquetInTwoFiles() throws IOException, InterruptedException, SQLException {
        Path folder = Files.createDirectory(cache.resolve("parquet"));
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            for (int shard = 0; shard < 2; shard++) {
                Path file = folder.resolve("test-0000" + shard + "-of-00002.parquet");
                statement.execute("COPY (SELECT {'bytes': content, 'path': parse_filename(filename)} AS image,"
                        + " 'a drawing of a red fish' AS text, 'red' AS color FROM read_blob('" + Drawn.DATA + "/*"
                        + shard
                        + ".png')) TO '" + file + "' (FORMAT parquet)");
                put("parquet/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        Ended ended = run("evaluate", "s3://zoo/models/tiny.pokecap", "s3://zoo/parquet/");
        assertThat(ended.err()).contains("s3://zoo/parquet/: 2 objects of ").contains("captioning: 8 steps");
        assertThat(ended.code()).isZero();
    }

    @Test
    void refusesBeforeTheWorkWhatCannotBeWritten() throws IOException, InterruptedException {
        Ended ended = run("train", "s3://zoo/creatures/", "-o", "s3://zoo/models/");
        assertThat(ended)
                .isEqualTo(new Ended(
                        2,
                        "",
                        "pokecap: s3://zoo/models/ cannot be written: it is a prefix; write s3://bucket/key, without a slash"
                                + " at the end\n"));
    }

    @Test
    void aBrokenDatasetIsCalledByItsUri() throws IOException, InterruptedException {
        put("nothing/readme.txt", new byte[] {'x'});
        Ended ended = run(
                "train", "s3://zoo/nothing/", "-o", cache.resolve("m.pokecap").toString(), "--quiet");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith(
                        "pokecap: cannot open dataset s3://zoo/nothing/: it holds no metadata.jsonl and no metadata.csv.");
    }

    @Test
    void aSchemeThatNobodyServesIsToldInThisProcess() {
        Shell ended = Shell.run("inspect", "http://zoo/tiny.pokecap");
        assertThat(ended.err())
                .isEqualTo("pokecap: cannot use http://zoo/tiny.pokecap: nothing here reads http://; s3:// is read if"
                        + " pokecap-s3 is on the class path\n");
        assertThat(ended.code()).isEqualTo(2);
    }
}
