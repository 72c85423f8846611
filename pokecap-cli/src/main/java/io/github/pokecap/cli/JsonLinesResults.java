package io.github.pokecap.cli;

import io.github.pokecap.Caption;
import java.io.IOException;
import java.io.Writer;

/** A JSON object a line. */
final class JsonLinesResults implements ResultWriter {
    private final Writer out;
    private final Selection selection;

    JsonLinesResults(Writer out, Selection selection) {
        this.out = out;
        this.selection = selection;
    }

    @Override
    public void write(String file, Caption caption) throws IOException {
        out.write(Json.line(CaptionJson.of(file, caption, selection)) + "\n");
        out.flush();
    }
}
