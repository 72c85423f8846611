package io.github.pokecap.cli;

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
    public void write(CaptionedPicture picture) throws IOException {
        out.write(Json.line(CaptionJson.of(picture, selection)) + "\n");
        out.flush();
    }
}
