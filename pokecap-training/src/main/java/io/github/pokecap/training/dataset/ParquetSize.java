package io.github.pokecap.training.dataset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Whether what a Parquet file says of its pictures fits the heap. Twenty million rows fit in 60 kB of Parquet, and where
 * the heap runs out in the midst of fetching them DuckDB takes the whole JVM down. So they are counted first, in
 * DuckDB's own memory, which {@link DuckDb} limits.
 */
final class ParquetSize {
    private static final int MAX_ROWS = 1_000_000;
    private static final long BYTES_PER_ROW = 1_024;
    private static final long SHARE_OF_HEAP = 8;

    private ParquetSize() {}

    /** @throws DatasetException if there is more than a million rows or 256 MiB of text, or than a small heap holds */
    static void check(Path shard, ParquetColumns columns, Connection connection) throws SQLException {
        long heap = Runtime.getRuntime().maxMemory();
        check(
                shard,
                columns,
                connection,
                Math.min(MAX_ROWS, heap / BYTES_PER_ROW),
                Math.min(MetadataFile.MAX_BYTES, heap / SHARE_OF_HEAP));
    }

    static void check(Path shard, ParquetColumns columns, Connection connection, long mostRows, long mostBytes)
            throws SQLException {
        String query = "SELECT count(*), coalesce(sum(coalesce(strlen(p), 0) + strlen(f)), 0)::BIGINT FROM (SELECT "
                + columns.path() + " AS p, " + columns.fields() + " AS f" + DuckDb.FROM_FILE + "LIMIT " + (mostRows + 1)
                + ")";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, DuckDb.parameter(shard));
            try (ResultSet size = statement.executeQuery()) {
                size.next();
                if (size.getLong(1) > mostRows) {
                    throw tooLarge(shard, "has more than " + mostRows + " rows");
                }
                if (size.getLong(2) > mostBytes) {
                    throw tooLarge(
                            shard, "has " + size.getLong(2) + " bytes of captions and labels, more than " + mostBytes);
                }
            }
        }
    }

    private static DatasetException tooLarge(Path shard, String what) {
        return new DatasetException("cannot read " + Opening.lastName(shard) + ": it " + what
                + "; split it into several files, or give Java more memory (-Xmx) if it has less than 2 GB");
    }
}
