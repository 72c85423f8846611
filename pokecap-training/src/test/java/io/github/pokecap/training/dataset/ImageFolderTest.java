package io.github.pokecap.training.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFolderTest {
    @TempDir
    Path folder;

    @Test
    void sortsFieldsIntoCaptionsLabelsAndNumbers() throws Exception {
        Pictures.write(folder, "a.png", "kanto/b.png");
        Pictures.metadata(
                folder,
                "{\"file_name\": \"a.png\", \"text\": \"a frog\", \"types\": [\"grass\", \"poison\"], \"chain\": 12.0,"
                        + " \"color\": \"green\", \"baby\": false, \"habitat\": null}",
                "{\"file_name\": \"kanto/b.png\", \"caption\": [\"one\", \"two\"], \"types\": []}");

        Dataset dataset = Dataset.open(folder);

        assertThat(dataset.problems()).isEmpty();
        assertThat(dataset.size()).isEqualTo(2);
        Example a = dataset.examples().get(0);
        assertThat(a.fileName()).isEqualTo("a.png");
        assertThat(a.captions()).containsExactly("a frog");
        assertThat(a.labels().keySet()).containsExactly("types", "color", "baby");
        assertThat(a.labels().values())
                .containsExactly(Label.multi(List.of("grass", "poison")), Label.single("green"), Label.single("false"));
        assertThat(a.fieldAsText("chain")).contains("12");
        assertThat(a.fieldAsText("color")).contains("green");
        assertThat(a.fieldAsText("types")).contains("grass|poison");
        assertThat(a.fieldAsText("habitat")).isEmpty();
        assertThat(a.bytes()).isEqualTo(Pictures.png("a.png".hashCode()));
        Example b = dataset.examples().get(1);
        assertThat(b.captions()).containsExactly("one", "two");
        assertThat(b.labels()).containsOnlyKeys("types").containsValue(Label.multi(List.of()));
        assertThat(b.fieldAsText("types")).isEmpty();
    }

    @Test
    void takesByteOrderMarkCarriageReturnsAndBlankLines() throws Exception {
        Pictures.write(folder, "a.png", "Flabébé.png");
        Files.writeString(
                folder.resolve("metadata.jsonl"),
                "\uFEFF{\"file_name\": \"a.png\"}\r\n\r\n  \r\n{\"file_name\": \"Flabébé.png\"}");

        assertThat(names(Dataset.open(folder))).containsExactly("a.png", "Flabébé.png");
    }

    @Test
    void warnsOfPicturesThatNoLineNamesButNotOfOtherFiles() throws Exception {
        Pictures.write(folder, "a.png", "b.PNG", "c/d.jpeg", ".hidden/e.png");
        Files.writeString(folder.resolve("README.md"), "read me");
        Pictures.metadata(folder, "{\"file_name\": \"a.png\"}");

        assertThat(Dataset.open(folder).problems())
                .containsExactly(
                        Problem.warning("b.PNG", "no line of metadata.jsonl names this picture; it is not used"),
                        Problem.warning("c/d.jpeg", "no line of metadata.jsonl names this picture; it is not used"));
    }

    @Test
    void tellsIgnoredFieldsOnceEach() throws Exception {
        Pictures.write(folder, "a.png", "b.png", "c.png");
        Pictures.metadata(
                folder,
                "{\"file_name\": \"a.png\", \"box\": {\"x\": 1}, \"ids\": [1, 2]}",
                "{\"file_name\": \"b.png\", \"box\": {\"x\": 2}, \"color\": \" \"}",
                "{\"file_name\": \"c.png\", \"box\": {}, \"types\": [\"fire\", null, \"\"]}");

        Dataset dataset = Dataset.open(folder);

        assertThat(dataset.problems())
                .containsExactly(
                        Problem.warning(
                                "metadata.jsonl line 1 (a.png)",
                                "field \"box\" holds an object, which is neither a string, a boolean, a number nor a"
                                        + " list of strings; it is ignored, here and 2 times more"),
                        Problem.warning(
                                "metadata.jsonl line 1 (a.png)",
                                "field \"ids\" holds a list of something else than strings, which is neither a string,"
                                        + " a boolean, a number nor a list of strings; it is ignored"),
                        Problem.warning(
                                "metadata.jsonl line 2 (b.png)", "label \"color\" is empty; it counts as not given"),
                        Problem.warning(
                                "metadata.jsonl line 3 (c.png)",
                                "label \"types\" has an empty value in its list; that value is ignored, here and 1 time"
                                        + " more"));
        assertThat(dataset.examples().get(2).labels().get("types")).isEqualTo(Label.multi(List.of("fire")));
    }

    @Test
    void opensTheMetadataFileItself() throws Exception {
        Pictures.write(folder, "a.png", "b.png");
        Pictures.metadata(folder, "{\"file_name\": \"a.png\"}");
        Files.writeString(folder.resolve("metadata.csv"), "file_name\nb.png\n");

        assertThat(names(Dataset.open(folder.resolve("metadata.jsonl")))).containsExactly("a.png");
        assertThat(names(Dataset.open(folder.resolve("metadata.csv")))).containsExactly("b.png");
        assertThatThrownBy(() -> Dataset.open(folder))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + folder + ": it holds both metadata.jsonl and metadata.csv; remove"
                        + " one, or open the path of the one that counts");
    }

    @Test
    void saysHowMetadataLooksWhereThereIsNone() throws Exception {
        Pictures.write(folder, "a.png", "train/b.png");
        Pictures.metadata(folder.resolve("train"), "{\"file_name\": \"b.png\"}");

        assertThatThrownBy(() -> Dataset.open(folder))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + folder + ": it holds no metadata.jsonl and no metadata.csv. Write"
                        + " metadata.jsonl beside the pictures, one line a picture, such as\n"
                        + "{\"file_name\": \"bulbasaur.png\", \"text\": \"a green frog with a bulb\", \"color\":"
                        + " \"green\", \"types\": [\"grass\", \"poison\"]}\n"
                        + "There is one in train: open that.");
    }

    @Test
    void refusesWhatIsNoDataset() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
        Path nothing = folder.resolve("nothing");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Pictures.metadata(empty, "");

        assertThatThrownBy(() -> Dataset.open(text))
                .isInstanceOf(DatasetException.class)
                .hasMessage(
                        "cannot open dataset " + text + ": neither a folder, nor metadata in JSON lines (starts with"
                                + " {) or CSV (is named *.csv), nor, for Dataset.open, a zip or a Parquet file");
        assertThatThrownBy(() -> Dataset.open(nothing))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + nothing + ": there is no such file or folder");
        assertThatThrownBy(() -> Dataset.open(empty))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + empty + ": it names no picture");
    }

    @Test
    void readsPicturesOnlyWhenAskedAndSaysWhenTheyAreGone() throws Exception {
        Pictures.write(folder, "a.png");
        Pictures.metadata(folder, "{\"file_name\": \"a.png\"}");
        Example example =
                Dataset.options().maxPictureBytes(1000).open(folder).examples().get(0);

        Files.write(folder.resolve("a.png"), new byte[1001]);
        assertThatThrownBy(example::bytes)
                .isInstanceOf(IOException.class)
                .hasMessage("picture a.png is larger than 1000 bytes");
        Files.delete(folder.resolve("a.png"));
        assertThatThrownBy(example::bytes)
                .isInstanceOf(IOException.class)
                .hasMessage("picture a.png was there when the dataset was opened and is gone");
    }

    private static List<String> names(Dataset dataset) {
        return dataset.examples().stream().map(Example::fileName).toList();
    }
}
