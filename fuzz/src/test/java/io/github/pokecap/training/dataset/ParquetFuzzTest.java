package io.github.pokecap.training.dataset;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the Parquet file holds, if it is one, it is a dataset or a {@link DatasetException}. */
class ParquetFuzzTest {
    @TempDir
    private Path folder;

    static Stream<byte[]> seeds() throws IOException, SQLException {
        return Stream.of(
                        "SELECT {'bytes': '\\x01\\x02'::BLOB, 'path': 'a.png'} AS image, 'a frog' AS text,"
                                + " ['grass', 'poison'] AS types, 12::BIGINT AS chain",
                        "SELECT '\\x01'::BLOB AS image, 'one' AS caption, true AS baby, 0.5::DOUBLE AS depth"
                                + " UNION ALL SELECT NULL, NULL, false, 'nan'::DOUBLE",
                        "SELECT 1 AS image")
                .map(ParquetFuzzTest::parquet);
    }

    private static byte[] parquet(String select) {
        try {
            Path file = Files.createTempFile("seed", ".parquet");
            try (Connection connection = DuckDb.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet, COMPRESSION uncompressed)");
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("cannot write a seed", e);
        }
    }

    @MethodSource("seeds")
    @FuzzTest
    void opens(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("pictures.parquet"), bytes);
        OpenedDataset.lookThrough(file, DatasetOptions::parquet);
    }
}
