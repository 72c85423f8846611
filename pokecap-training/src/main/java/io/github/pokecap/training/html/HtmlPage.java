package io.github.pokecap.training.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The frame of a page: head, style, and a content security policy that lets no script run and no address be opened.
 */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * Opens a page up to its {@code main} element; three elements are to be closed in the end.
     *
     * @param page nothing written yet
     * @param title of the window
     * @param owner a class beside whose class file lies the page's own style
     * @param style name of that CSS file; it goes on after the common style, and its colours are those of the common one
     */
    public static void open(Markup page, String title, Class<?> owner, String style) {
        page.raw("<!DOCTYPE html>\n");
        page.open("html", "lang", "en").open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; img-src data:; style-src 'unsafe-inline'");
        page.leaf("title", title);
        page.open("style")
                .raw("\n" + resource(HtmlPage.class, "page.css") + resource(owner, style))
                .close();
        page.close().open("body").open("main");
    }

    private static String resource(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "cannot find " + name + " beside " + owner.getName() + "; the jar is incomplete");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " from the jar", e);
        }
    }
}
