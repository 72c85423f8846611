package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pokecap.Caption;
import io.github.pokecap.Explanation;
import io.github.pokecap.Tag;
import io.github.pokecap.explain.TagExplanation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Path first;
    private static Path second;
    private static Path broken;

    @BeforeAll
    static void draw() throws IOException {
        assertThat(Drawn.CAPTIONER.facets()).hasSize(3);
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        first = Drawn.picture(pictures.resolve("a, \"first\".png"));
        second = Files.copy(Drawn.DATA.resolve("0002.png"), pictures.resolve("second"));
        broken = Drawn.brokenPicture(pictures.resolve("broken.png"));
        Files.writeString(pictures.resolve("metadata.jsonl"), "{}");
        Files.writeString(pictures.resolve("notes.txt"), "BMW is a word, not a bitmap");
        Drawn.brokenPicture(pictures.resolve(".hidden.png"));
        Drawn.picture(Files.createDirectory(pictures.resolve("deeper")).resolve("third.png"));
    }

    private static List<String> files(Shell shell) throws IOException {
        List<String> files = new ArrayList<>();
        for (String line : shell.out().lines().toList()) {
            files.add(JSON.readTree(line).path("file").asText());
        }
        return files;
    }

    @Test
    void captionsTheGoodOnesOfAFolderAndNamesTheBrokenOne() throws IOException {
        Shell shell = Shell.run("caption", Drawn.MODEL, folder.resolve("pictures"), "--format", "jsonl");
        assertThat(files(shell)).containsExactly(first.toString(), second.toString());
        assertThat(shell.err()).startsWith("pokecap: cannot read picture " + broken + ": PNG ends at byte 200 ");
        assertThat(shell.err().lines()).hasSize(1);
        assertThat(shell.code()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void looksIntoFoldersWithinFoldersWhenAsked() throws IOException {
        Shell shell = Shell.run("caption", Drawn.MODEL, "-r", folder.resolve("pictures"), "--format", "jsonl");
        assertThat(files(shell))
                .containsExactly(
                        first.toString(),
                        folder.resolve("pictures/deeper/third.png").toString(),
                        second.toString());
    }

    @Test
    void writesAJsonLineWithTagsAndConfidencesBestFirst() throws IOException {
        Shell shell = Shell.run("caption", Drawn.MODEL, first, "--format", "jsonl", "--top", 2);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        JsonNode node = JSON.readTree(shell.out());
        assertThat(node.fieldNames()).toIterable().containsExactly("file", "caption", "tags", "confidences");
        Caption caption = Drawn.CAPTIONER.caption(first);
        assertThat(node.path("caption").asText()).isEqualTo(caption.text());
        List<Tag> colors = caption.answer("color").orElseThrow().ranking().subList(0, 2);
        assertThat(node.at("/tags/color"))
                .extracting(JsonNode::asText)
                .containsExactly(colors.get(0).value(), colors.get(1).value());
        assertThat(node.at("/confidences/color/0").asDouble())
                .isEqualTo(Math.round(colors.get(0).confidence() * 1e4) / 1e4);
        assertThat(node.at("/tags/parts"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(caption.answer("parts").orElseThrow().asserted().stream()
                        .map(Tag::value)
                        .toList());
    }

    @Test
    void writesOneJsonArray() throws IOException {
        Shell shell = Shell.run("caption", Drawn.MODEL, first, broken, second, "-f", "json");
        JsonNode array = JSON.readTree(shell.out());
        assertThat(array)
                .extracting(node -> node.path("file").asText())
                .containsExactly(first.toString(), second.toString());
        assertThat(array.get(0).path("tags").path("likeness")).hasSize(3);
        assertThat(shell.code()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void explainsOnAPageAndInJson() throws IOException {
        Path page = folder.resolve("why.html");
        Shell shell = Shell.run("caption", Drawn.MODEL, first, second, "-f", "jsonl", "--explain", page);

        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        Explanation explanation = Drawn.CAPTIONER.explain(first);
        JsonNode node = JSON.readTree(shell.out().lines().findFirst().orElseThrow());
        assertThat(node.fieldNames())
                .toIterable()
                .containsExactly("file", "caption", "tags", "confidences", "explanations");
        assertThat(node.path("explanations")).hasSameSizeAs(explanation.tags());
        TagExplanation color = explanation.tags().get(0);
        assertThat(node.at("/explanations/0/facet").asText()).isEqualTo("color");
        assertThat(node.at("/explanations/0/value").asText())
                .isEqualTo(color.tag().value());
        assertThat(node.at("/explanations/0/baseline").asDouble()).isEqualTo(Math.round(color.baseline() * 1e4) / 1e4);
        assertThat(node.at("/explanations/0/families").fieldNames())
                .toIterable()
                .containsExactly("color", "silhouette");
        assertThat(node.at("/explanations/0/heat")).hasSize(6);
        assertThat(node.at("/explanations/0/heat/2/3").asDouble())
                .isEqualTo(Math.round(color.heat().at(2, 3) * 1e4) / 1e4);
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains(
                        "a, &quot;first&quot;.png",
                        "second",
                        explanation.caption().text());
    }

    @Test
    void explainingSaysTheSameAndGoesOnAfterABrokenPicture() throws IOException {
        Path page = folder.resolve("why-broken.html");
        Object[] plain = {"caption", Drawn.MODEL, first, broken, second};
        Shell without = Shell.run(plain);
        Shell with = Shell.run("caption", Drawn.MODEL, first, broken, second, "--explain", page);

        assertThat(with).isEqualTo(without);
        assertThat(Files.readString(page).split("<section>", -1)).hasSize(3);
    }

    @Test
    void explainsOnNoFileThatIsAPictureOrAModel() throws IOException {
        byte[] before = Files.readAllBytes(first);
        assertThat(Shell.run("caption", Drawn.MODEL, "--explain", first, second).err())
                .isEqualTo(
                        "pokecap: cannot write " + first + ": it is a picture; choose another name for the report\n");
        assertThat(first).hasBinaryContent(before);
        assertThat(Shell.run("caption", Drawn.MODEL, first, "--explain", Drawn.MODEL)
                        .err())
                .isEqualTo("pokecap: cannot write " + Drawn.MODEL
                        + ": it is a model; choose another name for the report\n");
    }

    @Test
    void writesCsvWithQuotesWhereTheyAreNeeded() throws IOException {
        Shell shell = Shell.run("caption", Drawn.MODEL, first, "--format", "csv", "--top", 1);
        Caption caption = Drawn.CAPTIONER.caption(first);
        List<String> cells = new ArrayList<>();
        for (String facet : List.of("color", "likeness")) {
            cells.add(caption.answer(facet).orElseThrow().ranking().get(0).value());
        }
        cells.add(String.join(
                "|",
                caption.answer("parts").orElseThrow().asserted().stream()
                        .map(Tag::value)
                        .toList()));
        String text = caption.text().contains(",") ? '"' + caption.text() + '"' : caption.text();
        assertThat(shell.out())
                .isEqualTo("file,caption,color,likeness,parts\r\n\"" + folder.resolve("pictures")
                        + "/a, \"\"first\"\".png\"," + text + "," + String.join(",", cells) + "\r\n");
    }

    @Test
    void writesTextWithColoursOnlyOnATerminal() throws IOException {
        Shell plain = Shell.run("caption", Drawn.MODEL, second);
        String caption = Drawn.CAPTIONER.caption(second).text();
        assertThat(plain.out())
                .startsWith(second + ": " + caption + "\n    color=")
                .doesNotContain("\u001b");
        Shell terminal = Shell.on(InputStream.nullInputStream(), true, "caption", Drawn.MODEL, second);
        assertThat(terminal.out()).startsWith(second + ": \u001b[1m" + caption + "\u001b[0m\n    color=");
    }

    @Test
    void readsAPictureFromTheStandardInput() throws IOException {
        Shell shell = Shell.on(
                new ByteArrayInputStream(Files.readAllBytes(first)), false, "caption", Drawn.MODEL, "-", "-f", "jsonl");
        assertThat(files(shell)).containsExactly("(stdin)");
        assertThat(shell.code()).isZero();
    }

    @Test
    void tellsAModelByItsBytesToo() throws IOException {
        Path unnamed = Files.copy(Drawn.MODEL, folder.resolve("model-without-ending"));
        assertThat(Shell.run("caption", unnamed, second).code()).isZero();
    }

    @Test
    void goesOnAfterAPictureThatIsNotThere() {
        Path missing = folder.resolve("missing.png");
        Shell shell = Shell.run("caption", Drawn.MODEL, missing, second);
        assertThat(shell.err()).isEqualTo("pokecap: there is no file or folder " + missing + "\n");
        assertThat(shell.out()).startsWith(second + ": ");
        assertThat(shell.code()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void keepsTheOrderOnAnyNumberOfThreads() throws IOException {
        String one = Shell.run("caption", Drawn.MODEL, Drawn.DATA, "-f", "jsonl", "--threads", 1)
                .out();
        assertThat(Shell.run("caption", Drawn.MODEL, Drawn.DATA, "-f", "jsonl", "--threads", 7)
                        .out())
                .isEqualTo(one);
        assertThat(one.lines()).hasSize(40);
    }

    @Test
    void refusesAFolderWithoutPictures() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Shell shell = Shell.run("caption", Drawn.MODEL, empty);
        assertThat(shell.err())
                .isEqualTo("pokecap: folder " + empty
                        + " holds no picture; -r looks into the folders in it as well\n"
                        + "pokecap: there is no picture to caption\n");
        assertThat(shell.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void refusesPicturesAndModelInEachOthersPlace() {
        Shell shell = Shell.run("caption", Drawn.MODEL);
        assertThat(shell.err()).isEqualTo("pokecap: no picture given: pokecap caption [MODEL] PICTURE|FOLDER...\n");
        assertThat(shell.code()).isEqualTo(ExitCode.BAD_INPUT);
        Shell swapped = Shell.run("caption", Drawn.MODEL, Drawn.MODEL);
        assertThat(swapped.err())
                .isEqualTo("pokecap: cannot read picture " + Drawn.MODEL
                        + ": its first bytes are 50 4f 4b 45 43 41 50 01, which is none of the formats that are read:"
                        + " PNG, JPEG, WebP, GIF, BMP\n");
        assertThat(swapped.code()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void refusesOptionsOutOfRange() {
        Shell top = Shell.run("caption", Drawn.MODEL, first, "--top", 0);
        assertThat(top.err()).isEqualTo("pokecap: --top is 0, outside 1 to 1000000\n");
        assertThat(top.code()).isEqualTo(ExitCode.BAD_INPUT);
        Shell threads = Shell.run("caption", Drawn.MODEL, first, "--threads", 0);
        assertThat(threads.err()).isEqualTo("pokecap: --threads is 0, outside 1 to 1024\n");
        Shell format = Shell.run("caption", Drawn.MODEL, first, "--format", "xml");
        assertThat(format.err()).contains("'--format'", "'xml'").endsWith("\ntry: pokecap help caption\n");
        assertThat(format.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void letsNoFileNameSteerTheTerminal() throws IOException {
        Path evil = Drawn.brokenPicture(folder.resolve("\u001b[31mred\nline.png"));
        Shell shell = Shell.run("caption", Drawn.MODEL, evil);
        assertThat(shell.err()).startsWith("pokecap: cannot read picture " + folder + "/?[31mred?line.png: PNG ");
    }
}
