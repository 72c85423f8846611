package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a path holds, judged by its content. */
enum DatasetFormat {
    FOLDER,
    ZIP,
    PARQUET;

    static DatasetFormat of(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return ParquetShards.holdsNothingElse(path) ? PARQUET : FOLDER;
            }
            String magic = start(path);
            if (magic.equals("PK\3\4") || magic.equals("PK\5\6")) {
                return ZIP;
            }
            return magic.equals("PAR1") ? PARQUET : FOLDER;
        } catch (IOException e) {
            throw Opening.unreadable(path, e);
        }
    }

    private static String start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        }
    }
}
