package io.github.pokecap.training.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads everything but the pictures from Parquet files; {@link ParquetPictures} reads those when asked. */
final class ParquetDataset {
    private final Path dataset;
    private final int limit;
    private final Problems problems;
    private final Set<String> names = new HashSet<>();

    private record Row(
            int number, @Nullable String path, @Nullable Long size, String fields) {}

    ParquetDataset(Path dataset, int limit, Problems problems) {
        this.dataset = dataset;
        this.limit = limit;
        this.problems = problems;
    }

    List<Example> read(List<Path> shards) {
        List<Example> examples = new ArrayList<>();
        try (Connection connection = DuckDb.connect()) {
            for (Path shard : shards) {
                ParquetColumns columns = ParquetColumns.of(shard, connection, problems);
                ParquetSize.check(shard, columns, connection);
                List<Row> rows = rows(shard, columns, connection);
                long[] sizes = new long[rows.size()];
                rows.forEach(row -> sizes[row.number] = row.size == null ? 0 : row.size);
                ParquetPictures pictures =
                        new ParquetPictures(shard, columns.bytes(), sizes, limit, ParquetPictures.WINDOW_BYTES);
                for (Row row : rows) {
                    addTo(examples, row, shard, pictures);
                }
            }
        } catch (SQLException e) {
            throw new DatasetException("cannot open dataset " + dataset + ": DuckDB says " + DuckDb.reason(e), e);
        }
        return examples;
    }

    private static List<Row> rows(Path shard, ParquetColumns columns, Connection connection) throws SQLException {
        String query = "SELECT octet_length(" + columns.bytes() + "), " + columns.path() + ", " + columns.fields()
                + DuckDb.FROM_FILE + "ORDER BY file_row_number";
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, DuckDb.parameter(shard));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    long size = result.getLong(1);
                    Long known = result.wasNull() ? null : size;
                    rows.add(new Row(rows.size(), result.getString(2), known, result.getString(3)));
                }
            }
        }
        return rows;
    }

    private void addTo(List<Example> examples, Row row, Path shard, ParquetPictures pictures) {
        String file = Opening.lastName(shard);
        boolean hasPath = row.path != null && !row.path.isBlank();
        String where = file + " row " + row.number + (hasPath ? " (" + row.path + ")" : "");
        try {
            if (row.size == null) {
                throw new BrokenExample("the picture's bytes are null; only pictures inside the Parquet file are read");
            }
            if (row.size == 0) {
                throw new BrokenExample("the picture has 0 bytes");
            }
            if (row.size > limit) {
                throw BoundedRead.tooLarge(row.size, limit);
            }
            String name = name(row, file, where);
            examples.add(FieldReader.read(name, fields(row), () -> pictures.bytes(row.number), where, problems));
        } catch (BrokenExample e) {
            problems.error(where, e.reason());
        }
    }

    /** The path is a name here and opens nothing, so that it may look like anything. */
    private String name(Row row, String file, String where) {
        String numbered = file + "#" + row.number;
        if (row.path == null || row.path.isBlank()) {
            names.add(numbered);
            return numbered;
        }
        if (names.add(row.path)) {
            return row.path;
        }
        problems.warning(where, "an earlier row has the same path; this one is called " + numbered);
        names.add(numbered);
        return numbered;
    }

    private static ObjectNode fields(Row row) throws BrokenExample {
        try {
            return (ObjectNode) JsonLines.tree(row.fields);
        } catch (JsonProcessingException e) {
            throw new BrokenExample("its columns cannot be read: " + JsonLines.reason(e));
        }
    }
}
