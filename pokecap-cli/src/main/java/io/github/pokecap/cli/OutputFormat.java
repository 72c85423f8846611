package io.github.pokecap.cli;

import java.util.Locale;

/** How captions are written. */
enum OutputFormat {
    TEXT,
    JSON,
    JSONL,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
