package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pokecap.creatures.Creatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
