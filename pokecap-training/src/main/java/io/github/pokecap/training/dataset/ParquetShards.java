package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The Parquet files of a folder, in the order of their names. */
final class ParquetShards {
    private ParquetShards() {}

    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ParquetShards::isParquet)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** Whether a folder has Parquet files and neither metadata nor pictures, whatever README stands beside them. */
    static boolean holdsNothingElse(Path folder) throws IOException {
        if (in(folder).isEmpty()) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Opening::lastName)
                    .noneMatch(name -> name.equals(MetadataFile.JSON_LINES)
                            || name.equals(MetadataFile.CSV)
                            || PictureName.isPicture(name));
        }
    }

    private static boolean isParquet(Path file) {
        return Opening.lastName(file).toLowerCase(Locale.ROOT).endsWith(".parquet");
    }
}
