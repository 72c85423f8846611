package io.github.pokecap.training.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetDatasetTest {
    private static Connection duckDb;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws SQLException {
        duckDb = DuckDb.connect();
    }

    @AfterAll
    static void stop() throws SQLException {
        duckDb.close();
    }

    @Test
    void readsPicturesCaptionsLabelsAndNumbers() throws Exception {
        Path file = write(
                "mine.parquet",
                "SELECT " + image(1, "'a.png'") + " AS image, 'a frog' AS text, ['grass', 'poison'] AS types,"
                        + " true AS baby, 12::BIGINT AS chain, 1.50::DECIMAL(4,2) AS height, 'nan'::DOUBLE AS width,"
                        + " 0.5::DOUBLE AS depth, 'green'::ENUM('green') AS color, NULL::VARCHAR AS habitat"
                        + " UNION ALL SELECT " + image(2, "NULL") + ", 'two', [], NULL, -1, NULL, 1, 2, NULL, 'sea'");

        Dataset dataset = Dataset.open(file);

        assertThat(dataset).hasToString("mine (2 pictures of Parquet mine.parquet)");
        assertThat(dataset.problems()).isEmpty();
        Example a = dataset.examples().get(0);
        assertThat(a.fileName()).isEqualTo("a.png");
        assertThat(a.captions()).containsExactly("a frog");
        assertThat(a.labels().keySet()).containsExactly("types", "baby", "color");
        assertThat(a.labels().values())
                .containsExactly(Label.multi(List.of("grass", "poison")), Label.single("true"), Label.single("green"));
        assertThat(a.numbers().keySet()).containsExactly("chain", "height", "depth");
        assertThat(a.numbers()).containsEntry("height", new BigDecimal("1.5"));
        assertThat(a.fieldAsText("chain")).contains("12");
        assertThat(a.bytes()).isEqualTo(Pictures.png(1));
        Example two = dataset.examples().get(1);
        assertThat(two.fileName()).isEqualTo("mine.parquet#1");
        assertThat(two.labels().keySet()).containsExactly("types", "habitat");
        assertThat(two.labels().get("types")).isEqualTo(Label.multi(List.of()));
        assertThat(two.bytes()).isEqualTo(Pictures.png(2));
    }

    @Test
    void readsTheSameAsTheFolderItWasMadeOf() throws Exception {
        Path file = write("mine.parquet", "SELECT " + image(1, "'a.png'") + " AS image, 'a frog' AS text, 3 AS chain");
        Files.write(folder.resolve("a.png"), Pictures.png(1));
        Pictures.metadata(folder, "{\"file_name\": \"a.png\", \"text\": \"a frog\", \"chain\": 3.0}");

        assertThat(Dataset.open(file).digest()).isEqualTo(Dataset.open(folder).digest());
    }

    @Test
    void readsShardsInTheOrderOfTheirNames() throws Exception {
        write("train-00001-of-00002.parquet", "SELECT " + png(2) + " AS image, 'two' AS caption");
        write("train-00000-of-00002.parquet", "SELECT " + png(1) + " AS image, 'one' AS caption");
        Files.writeString(folder.resolve("README.md"), "read me");

        Dataset dataset = Dataset.open(folder);

        assertThat(dataset.problems()).isEmpty();
        assertThat(dataset.examples().stream().map(Example::fileName))
                .containsExactly("train-00000-of-00002.parquet#0", "train-00001-of-00002.parquet#0");
        assertThat(dataset.examples().get(1).captions()).containsExactly("two");
        assertThat(dataset.examples().get(1).bytes()).isEqualTo(Pictures.png(2));
    }

    @Test
    void namesMissingShardsAndSeveralSplits() throws Exception {
        write("train-00001-of-00003.parquet", "SELECT " + png(1) + " AS image, 'one' AS text");
        write("test-00000-of-00001.parquet", "SELECT " + png(2) + " AS image, 'two' AS text");

        assertThat(Dataset.options().skipBroken(true).open(folder).problems().stream()
                        .map(Problem::toString))
                .containsExactly(
                        "train-00000-of-00003.parquet: this shard is missing; copy it beside the others",
                        "train-00002-of-00003.parquet: this shard is missing; copy it beside the others",
                        "splits test, train: are read as one dataset; open the files of one split to keep them apart");
    }

    @Test
    void callsAPictureByItsFileNameWhereItHasNoPath() throws Exception {
        Path file = write("a.parquet", "SELECT " + png(1) + " AS image, 'one' AS text, 'x.png' AS file_name");

        Example example = Dataset.open(file).examples().get(0);

        assertThat(example.fileName()).isEqualTo("x.png");
        assertThat(example.labels()).isEmpty();
    }

    @Test
    void takesAnyPathLiterally() throws Exception {
        folder = Files.createDirectories(folder.resolve("it's [x] {y}*?/split=train"));
        Path file = write("a'[0]*.parquet", "SELECT " + png(1) + " AS image, 'one' AS text");
        write("a'0b.parquet", "SELECT " + png(2) + " AS image, 'two' AS text");

        Dataset dataset = Dataset.open(file);

        assertThat(dataset.size()).isEqualTo(1);
        assertThat(dataset.examples().get(0).labels()).isEmpty();
        assertThat(dataset.examples().get(0).bytes()).isEqualTo(Pictures.png(1));
    }

    @Test
    void namesTheRow() throws Exception {
        Path file = write(
                "mine.parquet",
                "SELECT " + image(1, "'a.png'") + " AS image, 'one' AS text, DATE '2020-01-01' AS seen"
                        + " UNION ALL SELECT " + image(2, "'a.png'") + ", 'two', NULL"
                        + " UNION ALL SELECT {'bytes': NULL, 'path': 'c.png'}, 'three', NULL"
                        + " UNION ALL SELECT {'bytes': ''::BLOB, 'path': 'd.png'}, 'four', NULL"
                        + " UNION ALL SELECT {'bytes': repeat('x', 5000)::BLOB, 'path': 'e.png'}, 'five', NULL"
                        + " UNION ALL SELECT NULL, 'six', NULL"
                        + " UNION ALL SELECT " + image(7, "'g.png'") + ", ' ', NULL"
                        + " UNION ALL SELECT " + image(8, "'h.png'") + ", NULL, NULL");

        Dataset dataset =
                Dataset.options().skipBroken(true).maxPictureBytes(4999).open(file);

        assertThat(dataset.problems().stream().map(Problem::toString))
                .containsExactly(
                        "mine.parquet row 1 (a.png): an earlier row has the same path; this one is called mine.parquet#1",
                        "mine.parquet row 2 (c.png): the picture's bytes are null; only pictures inside the Parquet file"
                                + " are read",
                        "mine.parquet row 3 (d.png): the picture has 0 bytes",
                        "mine.parquet row 4 (e.png): the picture has 5000 bytes, at most 4999 are read; shrink it, or"
                                + " raise Dataset.options().maxPictureBytes",
                        "mine.parquet row 5: the picture's bytes are null; only pictures inside the Parquet file are"
                                + " read",
                        "mine.parquet row 6 (g.png): \"text\" holds an empty caption; write one, or leave the field out",
                        "mine.parquet: column \"seen\" is DATE, which is neither a string, a boolean, a number nor a"
                                + " list of strings; it is ignored");
        assertThat(dataset.examples().stream().map(Example::fileName))
                .containsExactly("a.png", "mine.parquet#1", "h.png");
        assertThat(dataset.examples().get(2).bytes()).isEqualTo(Pictures.png(8));
    }

    @Test
    void refusesFilesWithoutPicturesOrCaptions() throws Exception {
        Path noImage = write("a.parquet", "SELECT 'x' AS image, 'y' AS text, 1 AS n");
        Path noText = write("b.parquet", "SELECT " + image(1, "'p'") + " AS image, 'y' AS color");

        assertThatThrownBy(() -> Dataset.open(noImage))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot read a.parquet: it has no column image of STRUCT(bytes BLOB, path VARCHAR) or BLOB;"
                        + " it has image VARCHAR, text VARCHAR, n INTEGER");
        assertThatThrownBy(() -> Dataset.open(noText))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot read b.parquet: it has no column text or caption; it has image STRUCT(bytes BLOB,"
                        + " path VARCHAR), color VARCHAR");
    }

    @Test
    void refusesWhatIsNoParquet() throws Exception {
        Path file = Files.writeString(folder.resolve("a.parquet"), "PAR1 and no more");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> Dataset.open(file))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith("cannot open dataset " + file + ": DuckDB says ");
        assertThatThrownBy(() -> Dataset.parquet(empty))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + empty + ": it holds no file named *.parquet");
    }

    /** 60 kB, of which the rows would take gigabytes of the heap, and the JVM with them. */
    @Test
    void refusesMillionsOfRowsInAFewKilobytes() throws Exception {
        Path file = write("a.parquet", "SELECT 'abc'::BLOB AS image, 'a' AS text FROM range(3000000)");
        assertThat(Files.size(file)).isLessThan(100_000);

        assertThatThrownBy(() -> Dataset.open(file))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot read a.parquet: it has more than 1000000 rows; split it into several files, or give"
                        + " Java more memory (-Xmx) if it has less than 2 GB");
    }

    /** 300 captions of a million letters take 300 MB, more than an eighth of any heap below 2.4 GB. */
    @Test
    void refusesHundredsOfMegabytesOfText() throws Exception {
        Path file = write("a.parquet", "SELECT 'abc'::BLOB AS image, repeat('a', 1000000) AS text FROM range(300)");
        assertThat(Files.size(file)).isLessThan(100_000_000);
        long most = Math.min(256 << 20, Runtime.getRuntime().maxMemory() / 8);

        // Each row says {"text":"..."}, 11 bytes more than its text.
        assertThatThrownBy(() -> Dataset.open(file))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot read a.parquet: it has 300003300 bytes of captions and labels, more than " + most
                        + "; split it into several files, or give Java more memory (-Xmx) if it has less than 2 GB");
    }

    @Test
    void saysWhenTheFileIsNotWhatItWas() throws Exception {
        Path file = write("a.parquet", "SELECT 'abc'::BLOB AS image, 'one' AS text");
        Example example = Dataset.open(file).examples().get(0);
        write("a.parquet", "SELECT 'abcd'::BLOB AS image, 'one' AS text");

        assertThatThrownBy(example::bytes)
                .isInstanceOf(IOException.class)
                .hasMessage("picture in row 0 of a.parquet is not what it was when the dataset was opened");
    }

    @Test
    void readsWindowsOfRows() throws Exception {
        // five pictures of 10 bytes, of which three fit in a window of 32
        Path file = write("a.parquet", "SELECT repeat(i::VARCHAR, 10)::BLOB AS image FROM range(5) t(i)");
        ParquetPictures pictures = new ParquetPictures(file, "image", new long[] {10, 10, 10, 10, 10}, 10, 32);

        for (int row : new int[] {4, 0, 3, 2, 1}) {
            assertThat(pictures.bytes(row))
                    .asString()
                    .isEqualTo(String.valueOf(row).repeat(10));
        }
    }

    @Test
    void namesTheDependencyWhereDuckDbIsMissing() throws Exception {
        Path file = write("a.parquet", "SELECT 'abc'::BLOB AS image, 'one' AS text");
        Class<?> dataset = new WithoutDuckDb().loadClass(Dataset.class.getName());

        assertThatThrownBy(() -> dataset.getMethod("open", Path.class).invoke(null, file))
                .cause()
                .hasMessage("cannot read Parquet: DuckDB is not on the classpath; add the dependency"
                        + " org.duckdb:duckdb_jdbc");
    }

    private Path write(String name, String select) throws SQLException {
        Path file = folder.resolve(name);
        try (Statement statement = duckDb.createStatement()) {
            statement.execute("COPY (" + select + ") TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
        }
        return file;
    }

    private static String image(int rgb, String path) throws IOException {
        return "{'bytes': " + png(rgb) + ", 'path': " + path + "::VARCHAR}";
    }

    private static String png(int rgb) throws IOException {
        return "unhex('" + HexFormat.of().formatHex(Pictures.png(rgb)) + "')";
    }
}
