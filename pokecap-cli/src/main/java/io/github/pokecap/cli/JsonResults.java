package io.github.pokecap.cli;

import io.github.pokecap.Caption;
import java.io.IOException;
import java.io.Writer;

/** One JSON array with an object for each picture. */
final class JsonResults implements ResultWriter {
    private final Writer out;
    private final Selection selection;
    private boolean first = true;

    JsonResults(Writer out, Selection selection) {
        this.out = out;
        this.selection = selection;
    }

    @Override
    public void begin() throws IOException {
        out.write("[");
    }

    @Override
    public void write(String file, Caption caption) throws IOException {
        out.write((first ? "\n" : ",\n") + Json.indented(CaptionJson.of(file, caption, selection)));
        out.flush();
        first = false;
    }

    @Override
    public void end() throws IOException {
        out.write("\n]\n");
    }
}
