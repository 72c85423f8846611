package io.github.pokecap.cli.explain;

import io.github.pokecap.Explanation;
import io.github.pokecap.training.html.HtmlPage;
import io.github.pokecap.training.html.Markup;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page that shows what spoke for the tags of pictures. Each picture is written when it comes and not held. The page
 * holds the pictures themselves, and neither a script nor an address. Not thread-safe.
 */
public final class ExplanationPage implements Closeable {
    private final Writer out;
    private final Markup page = new Markup();
    private int pictures;

    private ExplanationPage(Writer out) {
        this.out = out;
    }

    /**
     * Begins a page.
     *
     * @param file replaced if it exists
     * @param model what the page calls the model
     * @return a page without pictures
     * @throws IOException if the file cannot be written
     */
    public static ExplanationPage create(Path file, String model) throws IOException {
        ExplanationPage created = new ExplanationPage(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        created.head(model);
        return created;
    }

    private void head(String model) {
        HtmlPage.open(page, "PokeCap explanations", ExplanationPage.class, "explain.css");
        page.open("header").leaf("p", "PokeCap explanations", "class", "kicker").leaf("h1", "What spoke for each tag");
        page.open("p", "class", "lead").text("By ").leaf("b", model).text(". Over the pictures: regions that speak ");
        page.leaf("span", "for the tag", "class", "key warm-key").text(", whose loss lowers its confidence, and ");
        page.leaf("span", "against it", "class", "key cold-key")
                .text(", whose loss raises it. Under them: by how much");
        page.text(" each family of features moves the confidence away from that of an average picture.");
        page.close().close().line();
    }

    /**
     * Adds a picture.
     *
     * @param name of the picture, as the user knows it
     * @param explanation of its caption
     * @throws IOException if the file cannot be written
     */
    public void add(String name, Explanation explanation) throws IOException {
        pictures++;
        new PictureSection(page, name, explanation, "subject-" + pictures).write();
        out.write(page.take());
    }

    /**
     * Ends the page.
     *
     * @throws IOException if the file cannot be written
     */
    @Override
    public void close() throws IOException {
        try (out) {
            ReadingNotes.write(page);
            page.close().close().close().line();
            out.write(page.take());
        }
    }
}
