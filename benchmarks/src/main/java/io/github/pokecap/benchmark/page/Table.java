package io.github.pokecap.benchmark.page;

import java.util.List;

/** A table in Markdown: the first column is text, the others are numbers. Not thread-safe. */
final class Table {
    private final StringBuilder text = new StringBuilder();

    Table(String... heads) {
        row(heads);
        text.append("|---|").append("---:|".repeat(heads.length - 1)).append('\n');
    }

    Table row(String... cells) {
        text.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
