package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pokecap.creatures.Creatures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    @TempDir
    private Path folder;

    private Path test;

    @BeforeEach
    void draw() throws IOException {
        assertThat(Drawn.CAPTIONER.facets()).hasSize(3);
        test = folder.resolve("test");
        Creatures.writeImageFolder(test, 8, 99, 96);
    }

    @Test
    void printsTheScoresAndWritesTheReports() throws IOException {
        Path json = folder.resolve("scores.json");
        Path html = folder.resolve("report.html");
        Shell shell = Shell.run(
                "evaluate", Drawn.MODEL, test, "--json", json, "--html", html, "--no-pictures", "--seed", 5, "-q");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .startsWith("Evaluation. Pictures: 8. Brackets: 95 % bootstrap interval, 1000 resamples, seed 5.\n")
                .contains("\ncolor ", "\nlikeness ", "\nparts ", "\nCIDEr-D ");
        assertThat(new ObjectMapper().readTree(json.toFile()).path("facets")).hasSize(3);
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").doesNotContain("data:image");
    }

    @Test
    void putsThePicturesIntoTheReportUnlessToldNotTo() throws IOException {
        Path html = folder.resolve("report.html");
        assertThat(Shell.run("evaluate", Drawn.MODEL, test, "--html", html, "-q")
                        .code())
                .isZero();
        assertThat(Files.readString(html)).contains("data:image");
    }

    @Test
    void warnsOfPicturesThatTheModelWasLearntFrom() {
        assertThat(Shell.run("evaluate", Drawn.MODEL, Drawn.DATA, "-q").err())
                .isEqualTo("pokecap: warning: the model was learnt from these very pictures, so the scores flatter it;"
                        + " pokecap inspect shows those of held-out pictures\n");
    }

    @Test
    void leavesBrokenPicturesOutWhenTold() throws IOException {
        Path broken = Drawn.brokenPicture(folder.resolve("broken.png"));
        Files.move(broken, test.resolve("0003.png"), StandardCopyOption.REPLACE_EXISTING);
        Shell strict = Shell.run("evaluate", Drawn.MODEL, test, "-q");
        assertThat(strict.err()).startsWith("pokecap: cannot use dataset test: 1 picture is unreadable\n");
        assertThat(strict.code()).isEqualTo(ExitCode.BAD_INPUT);
        Shell lenient = Shell.run("evaluate", Drawn.MODEL, test, "-q", "--skip-broken");
        assertThat(lenient.err()).startsWith("pokecap: left out: 0003.png: cannot read picture: PNG ends at byte 200 ");
        assertThat(lenient.out()).startsWith("Evaluation. Pictures: 7.");
        assertThat(lenient.code()).isZero();
    }

    @Test
    void tellsWhatTheScoresLoseInOtherConditions() throws IOException {
        Path twin = folder.resolve("flat").resolve("test");
        Creatures.writeImageFolder(twin, 6, 99, 64);
        Path json = folder.resolve("scores.json");
        Path html = folder.resolve("report.html");
        Shell shell = Shell.run(
                "evaluate", Drawn.MODEL, test, "--robustness", "--twin", twin, "--json", json, "--html", html, "-q");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .contains("\nRobustness. The same measures in other conditions.\n")
                .endsWith("\nflat/test: 6 of the 8 pictures, and its drops are over these.\n");
        assertThat(new ObjectMapper().readTree(json.toFile()).path("robustness").fieldNames())
                .toIterable()
                .containsExactly(
                        "color ground", "photo ground", "64 px", "JPEG 40", "mirrored", "turned 15°", "flat/test");
        assertThat(Files.readString(html)).contains("<h2>Robustness</h2>");
        assertThat(Shell.run("evaluate", Drawn.MODEL, test, "--robustness", "--twin", twin, "-q")
                        .out())
                .as("the same again")
                .isEqualTo(shell.out());
    }

    @Test
    void aTwinAloneIsOneCondition() throws IOException {
        Path twin = folder.resolve("twin");
        Creatures.writeImageFolder(twin, 8, 98, 64);
        Shell shell = Shell.run("evaluate", Drawn.MODEL, test, "--twin", twin, "-q");
        assertThat(shell.out())
                .contains("\nscore             as is       twin\n")
                .doesNotContain("ground");
    }

    @Test
    void doesWithoutPicturesThatCannotBeDisturbed() throws IOException {
        Path opaque = Files.createDirectory(folder.resolve("opaque"));
        BufferedImage red = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(red, "png", opaque.resolve("a.png").toFile());
        Files.writeString(opaque.resolve("metadata.jsonl"), "{\"file_name\": \"a.png\", \"color\": \"red\"}\n");
        Shell shell = Shell.run("evaluate", Drawn.MODEL, opaque, "--robustness", "-q");
        assertThat(shell.code()).as(shell.err()).isZero();
        String fault = " does without 1 of 1 pictures, such as a.png: cannot lay a ground behind the picture: it has no"
                + " transparency that would tell its subject; cut the subject out first\n";
        assertThat(shell.err())
                .isEqualTo("pokecap: warning: color ground" + fault + "pokecap: warning: photo ground" + fault);
        assertThat(shell.out()).contains("\nscore             as is         px         40   mirrored        15°\n");
    }

    @Test
    void refusesConditionsThatCannotBe() throws IOException {
        assertThat(Shell.run("evaluate", Drawn.MODEL, test, "--photos", test, "-q")
                        .err())
                .isEqualTo("pokecap: --photos is the ground of one condition of --robustness; add --robustness\n");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Shell.run("evaluate", Drawn.MODEL, test, "--robustness", "--photos", empty, "-q")
                        .err())
                .isEqualTo("pokecap: --photos: there is no photograph in " + empty
                        + "; put PNG, JPEG, GIF or BMP files there\n");
        Path other = folder.resolve("other");
        Creatures.writeImageFolder(other, 1, 98, 64);
        Files.move(other.resolve("0001.png"), other.resolve("x.png"));
        Files.writeString(other.resolve("metadata.jsonl"), "{\"file_name\": \"x.png\", \"color\": \"red\"}\n");
        Shell shell = Shell.run("evaluate", Drawn.MODEL, test, "--twin", other, "-q");
        assertThat(shell.err())
                .isEqualTo("pokecap: condition \"other\" has no picture in common with the 8 as they are; give pictures"
                        + " of the same file names\n");
        assertThat(shell.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Shell.run("evaluate", Drawn.MODEL, test, "--twin", other, "--twin", other, "--twin", other, "-q")
                        .err())
                .endsWith(
                        "pokecap: two twins are called " + folder.getFileName() + "/other; rename the folder of one\n");
    }

    @Test
    void refusesPlacesThatCannotBeWritten() {
        Path missing = folder.resolve("missing");
        Shell shell = Shell.run("evaluate", Drawn.MODEL, test, "--json", missing.resolve("a.json"));
        assertThat(shell.err())
                .isEqualTo("pokecap: cannot write " + missing.resolve("a.json") + ": there is no folder " + missing
                        + "; make it first\n");
        assertThat(Shell.run("evaluate", Drawn.MODEL, test, "--html", folder).err())
                .isEqualTo("pokecap: cannot write " + folder + ": it is a folder; add a file name\n");
        assertThat(Shell.run("evaluate", Drawn.MODEL, test, "--html", Drawn.MODEL)
                        .err())
                .isEqualTo("pokecap: cannot write " + Drawn.MODEL
                        + ": it is a model; choose another name for the report\n");
    }

    @Test
    void refusesADatasetWithNothingToScoreBy() throws IOException {
        Files.writeString(test.resolve("metadata.jsonl"), "{\"file_name\": \"0001.png\", \"mood\": \"good\"}\n");
        Shell shell = Shell.run("evaluate", Drawn.MODEL, test, "-q");
        assertThat(shell.err())
                .endsWith("pokecap: dataset test has no captions and none of the model's facets [color, likeness,"
                        + " parts], so there is nothing to score by\n");
        assertThat(shell.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void refusesWhatIsNoModel() {
        Shell shell = Shell.run("evaluate", test.resolve("0001.png"), test);
        assertThat(shell.err())
                .isEqualTo("pokecap: cannot read model " + test.resolve("0001.png")
                        + ": it is not a PokeCap model; it looks like a PNG picture; the model and the picture may have"
                        + " changed places\n");
        assertThat(Shell.run("evaluate", Drawn.MODEL).err())
                .isEqualTo("pokecap: Missing required parameter: 'DATA'\ntry: pokecap help evaluate\n");
    }
}
