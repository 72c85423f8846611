package io.github.pokecap.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Caption;
import io.github.pokecap.Explanation;
import io.github.pokecap.Tag;
import io.github.pokecap.explain.Heat;
import io.github.pokecap.explain.Keypoint;
import io.github.pokecap.explain.TagExplanation;
import io.github.pokecap.image.Picture;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ExplanationPageTest {
    private static final Tag GREEN = new Tag("color", "green", 0.75);
    private static final Tag FROG = new Tag("likeness", "frog", 0.25);

    @TempDir
    private Path folder;

    /** Four pixels wide and two high; the last is background. */
    private static Picture picture() {
        boolean[] foreground = {true, true, true, true, true, true, true, false};
        return new Picture(4, 2, new int[8], foreground, new Picture.Frame(4, 2, 0, 0, 4, 2));
    }

    private static TagExplanation explained(Tag tag, float... heat) {
        Map<String, Double> families = new LinkedHashMap<>();
        families.put("color", 0.5);
        families.put("acme/edges-of-things", -0.25);
        return new TagExplanation(tag, tag.confidence() - 0.25, families, new Heat(1, heat.length, heat));
    }

    /** Green is said, frog is not. */
    private static Explanation explanation(String text) {
        return new Explanation(
                new Caption(text, List.of(GREEN), List.of()),
                picture(),
                List.of(explained(GREEN, 0.2f, -0.1f), explained(FROG, 0.004f, 0)),
                List.of(new Keypoint(1, 0.5f, 64, 7), new Keypoint(2, 1, 0, 7)));
    }

    private String page(String name, Explanation... explanations) throws IOException {
        Path file = folder.resolve("page.html");
        try (ExplanationPage page = ExplanationPage.create(file, "tiny.pokecap")) {
            for (Explanation explanation : explanations) {
                page.add(name, explanation);
            }
        }
        return Files.readString(file);
    }

    private static Document parsed(String html) throws Exception {
        String xml = html.replaceFirst("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> texts(Document page, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList found = page.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void isOneWellFormedPageThatNeedsNothingElse() throws Exception {
        String html = page("a.png", explanation("a green thing"), explanation("another"));

        Document page = parsed(html);
        assertThat(texts(page, "script")).isEmpty();
        assertThat(texts(page, "link")).isEmpty();
        assertThat(html)
                .contains("default-src &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;")
                .doesNotContain("://")
                .doesNotContain("url(")
                .doesNotContain("@import");
        assertThat(texts(page, "h2")).containsExactly("a green thing", "another", "How to read it");
    }

    @Test
    void whatIsSaidIsShownAndTheRestFolded() throws Exception {
        Document page = parsed(page("a.png", explanation("a green thing")));

        assertThat(texts(page, "figcaption")).containsExactly("What it looked at", "colorgreen", "likenessfrog");
        assertThat(texts(page, "summary")).containsExactly("Answers that the sentence does not give: 1");
        Element folded = (Element) page.getElementsByTagName("details").item(0);
        assertThat(folded.getElementsByTagName("figure").getLength()).isEqualTo(1);
        assertThat(texts(page, "p"))
                .contains(
                        "a.png",
                        "colorgreen 0.75 ",
                        "2 keypoints, 1 word",
                        "strongest region +0.20",
                        "baseline 0.50, here 0.75",
                        "no region matters alone");
    }

    /** The map of green has a scale of 0.2: its two cells of 2 x 2 pixels have 0.85 and half of it. */
    @Test
    void heatLiesOverThePictureInItsPixels() throws Exception {
        assertThat(page("a.png", explanation("a green thing")))
                .contains(
                        "viewBox=\"0 -1 4 4\"",
                        "<rect class=\"warm\" x=\"0\" y=\"0\" width=\"2\" height=\"2\" fill-opacity=\"0.85\">"
                                + "<title>+0.20</title></rect>",
                        "<rect class=\"cold\" x=\"2\" y=\"0\" width=\"2\" height=\"2\" fill-opacity=\"0.42\">"
                                + "<title>−0.10</title></rect>")
                .doesNotContain("<title>±0.00</title>");
    }

    @Test
    void keypointsAreRings() throws Exception {
        assertThat(page("a.png", explanation("a green thing")))
                .contains(
                        "<circle class=\"keypoint\" cx=\"1\" cy=\"0.5\" r=\"4\"><title>word 7</title></circle>",
                        "<circle class=\"keypoint\" cx=\"2\" cy=\"1\" r=\"1.5\"><title>word 7</title></circle>");
    }

    @Test
    void barsGoToTheSideTheySpeakFor() throws Exception {
        // Zero is at 130; the largest value, 0.5, is 46 long.
        assertThat(page("a.png", explanation("a green thing")))
                .contains(
                        "<rect class=\"warm\" x=\"130\" y=\"4\" width=\"46\" height=\"10\" rx=\"1\"/>",
                        "<rect class=\"cold\" x=\"107\" y=\"22\" width=\"23\" height=\"10\" rx=\"1\"/>",
                        "acme/edges-…<title>acme/edges-of-things</title>");
    }

    @Test
    void aPicturesPixelsAreInThePageOnce() throws Exception {
        String html = page("a.png", explanation("a green thing"), explanation("another"));

        assertThat(html.split("data:image/png;base64,", -1)).hasSize(3);
        assertThat(html).contains("id=\"subject-1\"", "href=\"#subject-1\"", "id=\"subject-2\"", "href=\"#subject-2\"");
    }

    @Test
    void escapesWhateverComesFromOutside() throws Exception {
        String evil = "<script>alert(1)</script>\"'&";
        Tag tag = new Tag(evil, evil, 0.5);
        Explanation explanation = new Explanation(
                new Caption(evil, List.of(tag), List.of()),
                picture(),
                List.of(new TagExplanation(tag, 0.25, Map.of(evil, 0.25), new Heat(1, 1, new float[1]))),
                List.of());

        String html = page(evil, explanation);

        assertThat(html).doesNotContain("<script");
        assertThat(texts(parsed(html), "h2")).contains(evil);
        assertThat(html).contains("no keypoints");
    }

    @Test
    void nothingToShowIsStillAPage() throws Exception {
        assertThat(texts(parsed(page("a.png")), "h2")).containsExactly("How to read it");
        Explanation silent = new Explanation(new Caption("", List.of(), List.of()), picture(), List.of(), List.of());
        assertThat(texts(parsed(page("a.png", silent)), "h2"))
                .containsExactly("(not sure of anything)", "How to read it");
    }
}
