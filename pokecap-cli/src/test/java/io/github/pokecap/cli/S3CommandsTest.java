package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Captioner;
import io.github.pokecap.Explanation;
import io.github.pokecap.creatures.Creatures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands with s3:// for paths, each in a process of its own, against a server of the S3 protocol. */
@Timeout(180)
class S3CommandsTest {
    private static final TestStore STORE = new TestStore();

    @TempDir
    private Path cache;

    @BeforeAll
    static void fill(@TempDir Path folder) throws IOException {
        assertThat(Drawn.CAPTIONER.facets()).hasSize(3);
        STORE.put("models/tiny.pokecap", Files.readAllBytes(Drawn.MODEL));
        STORE.put("creatures/", Drawn.DATA);
        Creatures.writeImageFolder(folder, 8, 98, 64);
        STORE.put("others/", folder);
        STORE.put("data/archive.zip", zip());
    }

    @AfterAll
    static void stop() {
        STORE.close();
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

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return new ChildProcess(Main.class, STORE.environment(cache)).run(arguments);
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
        Captioner learnt = Captioner.load(new ByteArrayInputStream(STORE.get("models/new.pokecap")));
        assertThat(learnt.facets()).hasSize(1);
        assertThat(STORE.metadata("models/new.pokecap").metadata()).containsEntry("pokecap-sha256", learnt.id());
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
        assertThat(Json.read(new String(STORE.get("reports/scores.json"), StandardCharsets.UTF_8))
                        .isObject())
                .isTrue();
        assertThat(new String(STORE.get("reports/report.html"), StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>");
        assertThat(STORE.metadata("reports/report.html").contentType()).isEqualTo("text/html");
    }

    @Test
    void captionsPicturesAndFoldersAndNamesThemByTheirUris() throws IOException, InterruptedException {
        STORE.put("mixed/a.png", Files.readAllBytes(Drawn.DATA.resolve("0001.png")));
        STORE.put("mixed/deep/b.png", Files.readAllBytes(Drawn.DATA.resolve("0002.png")));
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
                                + " " + STORE.endpoint()
                                + "); see what there is with: aws s3 ls s3://zoo/\n");
        assertThat(ended.code()).isEqualTo(1);
        Ended deep = run("caption", "s3://zoo/models/tiny.pokecap", "-r", "s3://zoo/mixed/", "--format", "csv");
        assertThat(deep.out()).contains("s3://zoo/mixed/deep/b.png");
        assertThat(deep.code()).isZero();
    }

    @Test
    void inspectsAModelAndSaysWhichCopyItIs() throws IOException, InterruptedException {
        STORE.put("models/again.pokecap", Files.readAllBytes(Drawn.MODEL));
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
        STORE.put("models/broken.pokecap", "POKECAP and nothing more".getBytes(StandardCharsets.UTF_8));
        Ended ended =
                run("verify", "s3://zoo/models/tiny.pokecap", "s3://zoo/models/broken.pokecap", "s3://zoo/models/no");
        assertThat(ended.out()).contains("s3://zoo/models/tiny.pokecap").contains(Drawn.CAPTIONER.id());
        assertThat(ended.err())
                .contains("pokecap: cannot read model s3://zoo/models/broken.pokecap: ")
                .contains("pokecap: cannot read s3://zoo/models/no/: there is no object of this name")
                .doesNotContain(cache.toString());
        assertThat(ended.code()).isEqualTo(1);
    }

    /** The page goes to the store, and holds the pictures that came from it. */
    @Test
    void explainsPicturesOnAPageInTheStore() throws IOException, InterruptedException {
        Ended ended = run(
                "caption",
                "s3://zoo/models/tiny.pokecap",
                "s3://zoo/creatures/0003.png",
                "--explain",
                "s3://zoo/reports/why.html");
        assertThat(ended.code()).as(ended.err()).isZero();
        Explanation explanation = Drawn.CAPTIONER.explain(Drawn.DATA.resolve("0003.png"));
        assertThat(ended.out()).contains(explanation.caption().text());
        assertThat(new String(STORE.get("reports/why.html"), StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("0003.png", explanation.caption().text(), "data:image/png;base64,");
        assertThat(STORE.metadata("reports/why.html").contentType()).isEqualTo("text/html");
    }

    @Test
    void refusesAPageWhereNoneCanBe() throws IOException, InterruptedException {
        assertThat(run("caption", "s3://zoo/models/tiny.pokecap", "s3://zoo/creatures/", "--explain", "s3://zoo/"))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "pokecap: s3://zoo/ cannot be written: it is a prefix; write s3://bucket/key, without a slash"
                                + " at the end\n"));
    }

    @Test
    void laysPhotographsOfTheStoreBehindPictures() throws IOException, InterruptedException {
        STORE.put("photos/meadow.png", Files.readAllBytes(Drawn.DATA.resolve("0004.png")));
        STORE.put("photos/deep/beach.png", Files.readAllBytes(Drawn.DATA.resolve("0005.png")));
        Ended ended = run(
                "evaluate",
                "s3://zoo/models/tiny.pokecap",
                "s3://zoo/others/",
                "--robustness",
                "--photos",
                "s3://zoo/photos/");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err()).contains("s3://zoo/photos/: 2 objects of ");
        assertThat(ended.out()).contains("photo");
    }

    @Test
    void saysThatAPrefixHasNoPhotograph() throws IOException, InterruptedException {
        STORE.put("words/readme.txt", new byte[] {'x'});
        Ended ended = run(
                "evaluate",
                "s3://zoo/models/tiny.pokecap",
                "s3://zoo/others/",
                "--robustness",
                "--photos",
                "s3://zoo/words/",
                "--quiet");
        assertThat(ended)
                .isEqualTo(new Ended(
                        2,
                        "",
                        "pokecap: --photos: there is no photograph in s3://zoo/words/; put PNG, JPEG, GIF or BMP files"
                                + " there\n"));
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
                STORE.put("parquet/" + file.getFileName(), Files.readAllBytes(file));
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
        STORE.put("nothing/readme.txt", new byte[] {'x'});
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
