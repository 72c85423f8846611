package io.github.pokecap.cli;

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
    public void write(CaptionedPicture picture) throws IOException {
        out.write((first ? "\n" : ",\n") + Json.indented(CaptionJson.of(picture, selection)));
        out.flush();
        first = false;
    }

    @Override
    public void end() throws IOException {
        out.write("\n]\n");
    }
}
