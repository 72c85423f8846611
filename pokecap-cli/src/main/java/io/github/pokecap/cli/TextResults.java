package io.github.pokecap.cli;

import io.github.pokecap.Caption;
import io.github.pokecap.Tag;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** For people: the caption, and under it the tags. */
final class TextResults implements ResultWriter {
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final Writer out;
    private final boolean colorful;
    private final Selection selection;

    TextResults(Writer out, boolean colorful, Selection selection) {
        this.out = out;
        this.colorful = colorful;
        this.selection = selection;
    }

    @Override
    public void write(CaptionedPicture picture) throws IOException {
        Caption caption = picture.caption();
        String text = caption.text().isEmpty() ? "(not sure of anything)" : Printable.line(caption.text());
        out.write(Printable.line(picture.name()) + ": " + in(BOLD, text) + "\n");
        String tags = selection.of(caption).values().stream()
                .flatMap(List::stream)
                .map(this::told)
                .collect(Collectors.joining("  "));
        if (!tags.isEmpty()) {
            out.write("    " + tags + "\n");
        }
        out.flush();
    }

    private String told(Tag tag) {
        return Printable.line(tag.facet() + "=" + tag.value()) + " "
                + in(FAINT, String.format(Locale.ROOT, "%.2f", tag.confidence()));
    }

    private String in(String style, String text) {
        return colorful ? style + text + PLAIN : text;
    }
}
