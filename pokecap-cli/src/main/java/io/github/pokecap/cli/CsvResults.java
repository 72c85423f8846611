package io.github.pokecap.cli;

import io.github.pokecap.Tag;
import io.github.pokecap.classify.Facet;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** CSV as in RFC 4180: {@code file,caption} and a column for each facet, its values joined by a bar. */
final class CsvResults implements ResultWriter {
    private final Writer out;
    private final List<Facet> facets;
    private final Selection selection;

    CsvResults(Writer out, List<Facet> facets, Selection selection) {
        this.out = out;
        this.facets = facets;
        this.selection = selection;
    }

    @Override
    public void begin() throws IOException {
        List<String> head = new ArrayList<>(List.of("file", "caption"));
        facets.forEach(facet -> head.add(facet.name()));
        row(head);
    }

    @Override
    public void write(CaptionedPicture picture) throws IOException {
        List<String> cells =
                new ArrayList<>(List.of(picture.name(), picture.caption().text()));
        for (List<Tag> tags : selection.of(picture.caption()).values()) {
            cells.add(tags.stream().map(Tag::value).collect(Collectors.joining("|")));
        }
        row(cells);
    }

    private void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvResults::quoted).collect(Collectors.joining(",")) + "\r\n");
        out.flush();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
