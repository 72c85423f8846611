package io.github.pokecap.training.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.Tag;
import io.github.pokecap.training.evaluate.Evaluation;
import io.github.pokecap.training.evaluate.FacetAnswer;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.evaluate.Menagerie;
import io.github.pokecap.training.evaluate.Robustness;
import io.github.pokecap.training.html.Markup;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final List<JudgedPicture> PICTURES = Menagerie.pictures(80);
    private static final Evaluation EVALUATION = Evaluation.of(PICTURES, Menagerie.trainingCounts(), 7);
    private static final HtmlReport REPORT = HtmlReport.titled("Blobs").withPictures(false);
    private static final String PAGE = REPORT.html(EVALUATION, PICTURES);

    /** The page is XML as well, so a parser finds every element that was left open and every stray sign. */
    private static Document parsed(String html) throws Exception {
        String xml = html.replaceFirst("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void isOneWellFormedPageThatNeedsNothingElse() throws Exception {
        Document page = parsed(PAGE);
        assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Blobs");
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("link").getLength()).isZero();
        assertThat(PAGE)
                .doesNotContain("://")
                .doesNotContain("url(")
                .doesNotContain("@import")
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
    }

    @Test
    void hasASectionForEachFacet() throws Exception {
        Document page = parsed(PAGE);
        List<String> headings = IntStream.range(
                        0, page.getElementsByTagName("h2").getLength())
                .mapToObj(i -> page.getElementsByTagName("h2").item(i).getTextContent())
                .toList();
        assertThat(headings)
                .containsExactly(
                        "Facets",
                        "Captions",
                        "color single facet",
                        "parts multi facet",
                        "likeness single facet",
                        "Best captions",
                        "Worst captions",
                        "The measures");
        // Two tables of 12 cards.
        assertThat(page.getElementsByTagName("article").getLength()).isEqualTo(24);
    }

    @Test
    void escapesWhateverComesFromADataset() throws Exception {
        String evil = "<script>alert(1)</script>\"'&";
        FacetAnswer answer = new FacetAnswer(
                evil, false, List.of(evil), List.of(new Tag(evil, evil + "2", 0.5)), List.of(evil + "2"));
        FacetAnswer multi = new FacetAnswer(
                evil + "m", true, List.of(evil), List.of(new Tag(evil + "m", evil, 0.5)), List.of(evil));
        List<JudgedPicture> pictures =
                List.of(new JudgedPicture(evil, evil, List.of(evil), List.of(answer, multi), null));
        String html = HtmlReport.titled(evil).html(Evaluation.of(pictures, Map.of(evil, Map.of(evil, 3)), 7), pictures);
        assertThat(html).doesNotContain("<script");
        Document page = parsed(html);
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(evil);
        assertThat(html).contains("Content-Security-Policy").contains("default-src &#39;none&#39;");
    }

    @Test
    void rightWrongAndMissedDifferBySign() {
        FacetAnswer answer = new FacetAnswer(
                "parts",
                true,
                List.of("wings", "tail"),
                List.of(new Tag("parts", "wings", 0.9), new Tag("parts", "horn", 0.8)),
                List.of("wings", "horn"));
        Markup page = new Markup();
        TagList.write(page, List.of(answer));
        assertThat(page.toString())
                .contains("<span class=\"tag right\"><b>✓</b> wings<small> 0.90</small></span>")
                .contains("<span class=\"tag wrong\"><b>✗</b> horn<small> 0.80</small></span>")
                .contains("<span class=\"tag missed\"><b>+</b> tail</span>");
    }

    @Test
    void anAnswerThatIsNotSaidStandsInBrackets() {
        FacetAnswer silent =
                new FacetAnswer("color", false, List.of("red"), List.of(new Tag("color", "red", 0.2)), List.of());
        Markup page = new Markup();
        TagList.write(page, List.of(silent));
        assertThat(page.toString()).contains("<b>✓</b> (red)<small> 0.20</small>");
    }

    @Test
    void unknownValuesAreSaidToBe() {
        // Pictures 39 and 79 are turquoise.
        assertThat(PAGE).contains("</b>turquoise. Labels with such a value: 2; each counts as an error.");
    }

    @Test
    void picturesCanBeLeftOut() throws Exception {
        List<JudgedPicture> two = PICTURES.subList(1, 3);
        Evaluation evaluation = Evaluation.of(two, Map.of(), 7);
        String shown = REPORT.withPictures(true).html(evaluation, two);
        assertThat(parsed(shown).getElementsByTagName("img").getLength()).isEqualTo(2);
        assertThat(shown).contains("src=\"data:image/png;base64,");
        assertThat(PAGE).doesNotContain("<img").doesNotContain("data:image");
    }

    @Test
    void robustnessIsATableAndAFewPicturesInEveryCondition() throws Exception {
        Map<String, List<JudgedPicture>> conditions = Map.of("<dim>", PICTURES.subList(0, 60));
        Evaluation evaluation = EVALUATION.with(Robustness.of(PICTURES, conditions, 7));
        String html = REPORT.html(evaluation, PICTURES);
        Document page = parsed(html);
        assertThat(html)
                .contains("<h2>Robustness</h2>")
                .contains("&lt;dim&gt;<span class=\"quiet\">60 pictures</span>")
                .doesNotContain("\u22120.000")
                .doesNotContain("NaN");
        // Color, parts, likeness, CIDEr-D and true assertions; nothing is said here, so the last is not measured.
        assertThat(html.split("class=\"num heat", -1)).hasSize(1 + 5);
        // Four pictures, as they are and in the one condition.
        assertThat(html.split("<div class=\"strip\">", -1)).hasSize(1 + 4);
        assertThat(html.split("<figcaption>as it is", -1)).hasSize(1 + 4);
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
    }

    @Test
    void theSameEvaluationGivesTheSameBytes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        REPORT.write(file, EVALUATION, PICTURES);
        assertThat(Files.readString(file)).isEqualTo(PAGE).doesNotContain("\r");
    }

    @Test
    void nothingToShowIsStillAPage() throws Exception {
        Document page = parsed(REPORT.html(Evaluation.of(List.of(), Map.of(), 7), List.of()));
        assertThat(page.getElementsByTagName("h2").getLength()).isEqualTo(1);
    }

    @Test
    void aFacetThatIsNeverTrueAndNeverSaidIsStillAPage() throws Exception {
        List<JudgedPicture> pictures = List.of(new JudgedPicture(
                "a.png",
                "",
                List.of("a frog"),
                List.of(new FacetAnswer("parts", true, List.of(), List.of(), List.of())),
                null));
        String html = REPORT.html(Evaluation.of(pictures, Map.of(), 7), pictures);
        parsed(html);
        assertThat(html).contains("(no caption)").doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void refusesPicturesThatWereNotEvaluated() {
        assertThatThrownBy(() -> REPORT.html(EVALUATION, PICTURES.subList(0, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the evaluation scored 80 pictures and the report got 3, not the same files in the same"
                        + " order; pass the list that was evaluated");
    }
}
