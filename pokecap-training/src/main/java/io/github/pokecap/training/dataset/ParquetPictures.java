package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of one Parquet file, read a window of rows at a time.
 *
 * <p>Parquet packs rows in groups, so that one row costs nearly as much as its neighbours, and a DuckDB costs some 60
 * ms to start. A window is as many rows as fit in 32 MiB, and stays in memory as long as there is room: the garbage
 * collector takes it back before the heap runs out. Small datasets are thus read once, and large ones need not fit.
 */
final class ParquetPictures {
    static final long WINDOW_BYTES = 32L << 20;

    private final Path file;
    private final String query;
    private final long[] sizes;
    private final int limit;
    private final List<Window> windows = new ArrayList<>();
    private final int[] windowOfRow;

    ParquetPictures(Path file, String bytesColumn, long[] sizes, int limit, long windowBytes) {
        this.file = file.toAbsolutePath();
        this.sizes = sizes;
        this.limit = limit;
        this.query = "SELECT file_row_number, " + bytesColumn + DuckDb.FROM_FILE
                + "WHERE file_row_number >= ? AND file_row_number < ? AND octet_length(" + bytesColumn + ") <= ?";
        this.windowOfRow = new int[sizes.length];
        int start = 0;
        long sum = 0;
        for (int row = 0; row < sizes.length; row++) {
            long size = sizes[row] > limit ? 0 : sizes[row];
            if (row > start && sum + size > windowBytes) {
                windows.add(new Window(start, row));
                start = row;
                sum = 0;
            }
            sum += size;
            windowOfRow[row] = windows.size();
        }
        windows.add(new Window(start, sizes.length));
    }

    byte[] bytes(int row) throws IOException {
        byte[] bytes = windows.get(windowOfRow[row]).bytes(row);
        if (bytes == null || bytes.length != sizes[row]) {
            throw new IOException("picture in row " + row + " of " + file.getFileName()
                    + " is not what it was when the dataset was opened");
        }
        return bytes.clone();
    }

    /** Rows from a first to before an end. */
    private final class Window {
        private final int start;
        private final int end;
        private SoftReference<byte @Nullable [][]> loaded = new SoftReference<>(null);

        Window(int start, int end) {
            this.start = start;
            this.end = end;
        }

        synchronized byte @Nullable [] bytes(int row) throws IOException {
            byte[][] rows = loaded.get();
            if (rows == null) {
                rows = load();
                loaded = new SoftReference<>(rows);
            }
            return rows[row - start];
        }

        private byte[][] load() throws IOException {
            byte[][] rows = new byte[end - start][];
            try (Connection connection = DuckDb.connect();
                    PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, DuckDb.parameter(file));
                statement.setLong(2, start);
                statement.setLong(3, end);
                statement.setLong(4, limit);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        rows[(int) (result.getLong(1) - start)] = result.getBytes(2);
                    }
                }
            } catch (SQLException e) {
                throw new IOException("cannot read pictures of " + file.getFileName() + ": " + DuckDb.reason(e), e);
            }
            return rows;
        }
    }
}
