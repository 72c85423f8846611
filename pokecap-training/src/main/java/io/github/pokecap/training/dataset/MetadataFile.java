package io.github.pokecap.training.dataset;

import java.util.List;
import java.util.Locale;

/** A metadata file in memory, bounded in size, and what its lines are. */
final class MetadataFile {
    static final String JSON_LINES = "metadata.jsonl";
    static final String CSV = "metadata.csv";

    /** So much that a million lines fit, so little that a zip bomb does not fill the heap. */
    static final int MAX_BYTES = 256 << 20;

    /** In bytes: one picture's metadata is far shorter. */
    static final int MAX_LINE = 1 << 20;

    static final String EXAMPLE_LINE =
            "{\"file_name\": \"bulbasaur.png\", \"text\": \"a green frog with a bulb\", \"color\": \"green\","
                    + " \"types\": [\"grass\", \"poison\"]}";

    private final String name;
    private final byte[] bytes;

    /** Takes the array over: it may be large. */
    MetadataFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    List<MetadataRow> rows(Problems problems) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? new CsvRows(this, problems).read()
                : new JsonLines(this, problems).read();
    }

    String place(int line) {
        return name + " line " + line;
    }
}
