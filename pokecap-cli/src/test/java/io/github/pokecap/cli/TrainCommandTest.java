package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Captioner;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.creatures.Creatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    private static final String HINT = "hint: the metadata has a number \"chain\"; if it tells which pictures are"
            + " related, --group-by chain makes the held-out scores honest\n";

    @TempDir
    private Path folder;

    private Path data;
    private Path model;

    @BeforeEach
    void draw() throws IOException {
        data = folder.resolve("data");
        model = folder.resolve("mine.pokecap");
        Creatures.writeImageFolder(data, 24, 3, 48);
    }

    /** With a classifier that learns in no time. */
    private Shell train(Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of("train", data, "-o", model, "--classifier", "nearest-neighbors", "--folds", 2));
        arguments.addAll(List.of(more));
        return Shell.run(arguments.toArray());
    }

    @Test
    void writesAModelAndSaysWhatItLearnt() throws IOException {
        Shell shell = train("--group-by", "chain", "--facets", "color,parts");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.err()).startsWith("looking at pictures: 24 steps\ncross-validating: 4 steps\n");
        Captioner captioner = Captioner.load(model);
        assertThat(captioner.facets()).extracting(Facet::name).containsExactly("color", "parts");
        assertThat(shell.out())
                .startsWith("Learnt from 24 pictures of data:\n\n  facet  answers  values  classifier        measure ")
                .contains("\n  color  one ", "\n  parts  any ", "nearestNeighbors", model + ": ")
                .endsWith("\nid " + captioner.id() + "\n");
    }

    @Test
    @Tag("slow")
    void isSilentWhenQuietAndTheSameForTheSameSeed() throws IOException {
        assertThat(train("--facets", "color", "--quiet", "--seed", 9, "--threads", 1)
                        .err())
                .isEmpty();
        byte[] once = Files.readAllBytes(model);
        train("--facets", "color", "--quiet", "--seed", 9, "--threads", 3);
        assertThat(Files.readAllBytes(model)).isEqualTo(once);
    }

    @Test
    @Tag("slow")
    void learnsSeveralDatasetsAsOne() throws IOException {
        Path more = folder.resolve("more");
        Creatures.writeImageFolder(more, 10, 4, 48);
        Shell shell = train(more, "--facets", "color", "-q");
        assertThat(shell.out()).startsWith("Learnt from 34 pictures of data+more:\n");
    }

    @Test
    void learnsNamedWordsOfCaptions() throws IOException {
        Path captioned = folder.resolve("captioned");
        Creatures.writeCaptionedFolder(captioned, 24, 5, 48);
        Shell shell = Shell.run(
                "train", captioned, "-o", model, "--words", "green,crab", "--classifier", "nearest-neighbors", "-q");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(Captioner.load(model).facets())
                .containsExactly(new Facet("words", Facet.Kind.MULTI, List.of("crab", "green")));
    }

    @Test
    @Tag("slow")
    void takesATemplateFromAFile() throws IOException {
        Path template = Files.writeString(folder.resolve("template.txt"), "something {color}\n");
        assertThat(train("--facets", "color", "-q", "--template", "@" + template)
                        .code())
                .isZero();
        assertThat(Captioner.load(model).model().template().source()).isEqualTo("something {color}");
    }

    @Test
    void hintsAtFamiliesAndSaysWhatItPassedOver() throws IOException {
        StringBuilder metadata = new StringBuilder();
        int line = 0;
        for (String row : Files.readAllLines(data.resolve("metadata.jsonl"))) {
            metadata.append(row.replaceFirst("\\{", "{\"name\": \"n" + line++ + "\", "))
                    .append('\n');
        }
        Files.writeString(data.resolve("metadata.jsonl"), metadata);
        Shell shell = train();
        assertThat(shell.err()).startsWith(HINT);
        assertThat(shell.out())
                .contains("\nPassed over: field name is no facet: 0 of its values occur at least 3 times, and it takes"
                        + " two\n");
    }

    @Test
    void replacesNothingButAModel() throws IOException {
        Files.writeString(model, "my novel");
        Shell shell = train();
        assertThat(shell.err())
                .isEqualTo("pokecap: cannot write model " + model + ": there is a file of this name that is no PokeCap"
                        + " model; choose another name, or remove it\n");
        assertThat(shell.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(model).hasContent("my novel");
    }

    @Test
    @Tag("slow")
    void replacesAModel() throws IOException {
        Files.copy(Drawn.MODEL, model, StandardCopyOption.REPLACE_EXISTING);
        assertThat(train("--facets", "color", "-q").code()).isZero();
        assertThat(Captioner.load(model).facets()).hasSize(1);
    }

    @Test
    void findsOutThatTheModelCannotBeWrittenBeforeItBegins() throws IOException {
        Path missing = folder.resolve("missing");
        Shell shell = Shell.run("train", data, "-o", missing.resolve("mine.pokecap"));
        assertThat(shell.err())
                .isEqualTo("pokecap: cannot write model " + missing.resolve("mine.pokecap") + ": the folder " + missing
                        + " does not exist; make it first\n");
        assertThat(Shell.run("train", data, "-o", folder).err())
                .isEqualTo("pokecap: cannot write model " + folder + ": it is a folder; add a file name\n");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Shell.run("train", data, "-o", file.resolve("mine.pokecap")).err())
                .isEqualTo("pokecap: cannot write model " + file.resolve("mine.pokecap") + ": " + file
                        + " is a file, not a folder\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.pokecap"), model);
        assertThat(Shell.run("train", data, "-o", link).err())
                .isEqualTo("pokecap: cannot write model " + link
                        + ": it is a symbolic link; give the file that it points to, or remove the link\n");
    }

    @Test
    @Tag("slow")
    void namesBrokenPicturesAndTheOptionThatLeavesThemOut() throws IOException {
        Drawn.brokenPicture(Files.createDirectories(folder.resolve("x")).resolve("0003.png"));
        Files.move(folder.resolve("x/0003.png"), data.resolve("0003.png"), StandardCopyOption.REPLACE_EXISTING);
        Shell shell = train("-q");
        assertThat(shell.err())
                .startsWith("pokecap: cannot use dataset data: 1 picture is unreadable\n  0003.png: cannot read"
                        + " picture: PNG ends at byte 200 ")
                .endsWith("\nmend or remove them, or leave them out with --skip-broken\n");
        assertThat(shell.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(model).doesNotExist();
        Shell skipping = train("-q", "--skip-broken", "--facets", "color");
        assertThat(skipping.out())
                .startsWith("Learnt from 23 pictures of data:\n")
                .contains("\nLeft out, because they are unreadable: 1\n");
    }

    @Test
    @Tag("slow")
    void speaksOfItsOwnOptionForBrokenMetadata() throws IOException {
        Files.delete(data.resolve("0003.png"));
        Shell shell = train("-q");
        assertThat(shell.err())
                .startsWith("pokecap: cannot open dataset " + data + ": 1 problem, 23 good examples\n")
                .endsWith("\nMend them, or go on without them by --skip-broken.\n");
        assertThat(train("-q", "--skip-broken", "--facets", "color").err()).startsWith("pokecap: left out: metadata");
    }

    @Test
    void refusesWhatTheDatasetDoesNotHave() {
        assertThat(train("--group-by", "famly").err())
                .isEqualTo("pokecap: the metadata has no field \"famly\" to group by; it has color, color2, likeness,"
                        + " parts, legs, stance, chain\n");
        assertThat(train("--facets", "hue", "-q").err())
                .isEqualTo("pokecap: the metadata has no field \"hue\" to make a facet of; it has [color, color2,"
                        + " likeness, parts, legs, stance]\n");
        assertThat(train("--template", "a {colour}", "-q").err())
                .startsWith("pokecap: template error at column 4: there is no facet \"colour\", did you mean"
                        + " \"color\"?");
        Path missing = folder.resolve("missing");
        Shell shell = Shell.run("train", missing, "-o", model);
        assertThat(shell.err())
                .isEqualTo("pokecap: cannot open dataset " + missing + ": there is no such file or folder\n");
        assertThat(shell.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        assertThat(Shell.run("train", data, "-o", model, "--classifier", "cnn").err())
                .isEqualTo("pokecap: there is no classifier \"cnn\"; there are xgboost, random-forest, linear-svm,"
                        + " logistic-regression, ridge, nearest-neighbors, best, all\n");
        assertThat(Shell.run("train", data, "-o", model, "--blend", 9).err())
                .isEqualTo("pokecap: blend is 9, outside 1 to 8\n");
        assertThat(Shell.run("train", data, "-o", model, "--folds", 1).err())
                .isEqualTo("pokecap: folds is 1, outside 2 to 100\n");
        assertThat(Shell.run("train", data, "-o", model, "--template", "@" + folder.resolve("none"))
                        .err())
                .isEqualTo("pokecap: there is no file or folder " + folder.resolve("none") + "\n");
        assertThat(Shell.run("train", data).err())
                .isEqualTo("pokecap: Missing required option: '--output=MODEL'\ntry: pokecap help train\n");
        assertThat(Shell.run("train", data, "-o", model, "--leastcount", 3).err())
                .startsWith("pokecap: there is no option --leastcount; did you mean --least-count")
                .endsWith("\ntry: pokecap help train\n");
    }
}
