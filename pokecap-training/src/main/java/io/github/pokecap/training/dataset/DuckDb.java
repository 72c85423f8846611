package io.github.pokecap.training.dataset;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.duckdb.DuckDBDriver;

/**
 * An in-memory DuckDB for one reading: it loads no extension, writes no temporary file and knows nothing of others in
 * the same process. What it cannot do then, it refuses.
 */
final class DuckDb {
    /** A row group of 864 MB needed less than 2 GiB; without a limit a file of 16 kB gets all there is. */
    private static final long MOST_MEMORY = 4L << 30;

    private static final Pattern GLOB = Pattern.compile("[\\[*?{]");

    private DuckDb() {}

    static Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("temp_directory", "");
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", memory() + "B");
        try {
            return new DuckDBDriver().connect("jdbc:duckdb:", settings);
        } catch (NoClassDefFoundError e) {
            throw new DatasetException(
                    "cannot read Parquet: DuckDB is not on the classpath; add the dependency org.duckdb:duckdb_jdbc",
                    e);
        }
    }

    /** No more than DuckDB's own four fifths of the machine or container. */
    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? Math.min(MOST_MEMORY, machine.getTotalMemorySize() / 5 * 4)
                : MOST_MEMORY;
    }

    /** The rows of one file, numbered; its path is the first parameter. Folders named {@code a=b} add no column. */
    static final String FROM_FILE = " FROM read_parquet(?, hive_partitioning = false, file_row_number = true) ";

    /** A path as read_parquet takes it, with the characters that would match several files taken literally. */
    static String parameter(Path file) {
        return GLOB.matcher(file.toAbsolutePath().toString()).replaceAll("[$0]");
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** The first line of DuckDB's complaint; the others repeat the statement. */
    static String reason(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
