package io.github.pokecap.training.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvMetadataTest {
    @TempDir
    Path folder;

    @BeforeEach
    void drawPictures() throws Exception {
        Pictures.write(folder, "a.png", "b.png");
    }

    @Test
    void readsTextListsAndNumbers() throws Exception {
        csv(String.join(
                "\r\n",
                "\uFEFFfile_name,text,types,chain,code,color",
                "a.png,\"a \"\"green\"\" frog,\nsitting\",\"[\"\"grass\"\",\"\"poison\"\"]\",12,007,green",
                "",
                "b.png,,[],,12,"));

        Dataset dataset = Dataset.open(folder);

        assertThat(dataset.problems()).isEmpty();
        Example a = dataset.examples().get(0);
        assertThat(a.captions()).containsExactly("a \"green\" frog,\nsitting");
        assertThat(a.labels().keySet()).containsExactly("types", "code", "color");
        assertThat(a.labels().get("types")).isEqualTo(Label.multi(List.of("grass", "poison")));
        // chain is a number throughout; code is text, for JSON has no number 007
        assertThat(a.numbers()).containsOnlyKeys("chain");
        assertThat(a.fieldAsText("code")).contains("007");
        Example b = dataset.examples().get(1);
        assertThat(b.captions()).isEmpty();
        assertThat(b.labels().keySet()).containsExactly("types", "code");
        assertThat(b.numbers()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "b.png # line 4: has 1 cells, but the header names 2",
                "b.png,x,y # line 4: has 3 cells, but the header names 2",
                ",x # line 4: file_name is missing; a line looks like {\"file_name\": \"bulbasaur.png\", \"text\": \"a"
                        + " green frog with a bulb\", \"color\": \"green\", \"types\": [\"grass\", \"poison\"]}",
                "b.png,[x # line 4: cell \"text\" starts with [ but is not a JSON list of strings: Unrecognized token"
                        + " 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "b.png,[1e9999999999999] # line 4: a number in it has an exponent beyond all use; write it without one",
                "b.png,\"x # line 4: not CSV: Missing closing quote for value; the lines from here on are not read",
                "c.png,x # line 4 (c.png): no such file in the folder FOLDER",
            })
    void namesTheLine(String line, String expected) throws Exception {
        csv("file_name,text\na.png,\"hel\nlo\"\n" + line + "\n");

        Dataset dataset = Dataset.options().skipBroken(true).open(folder);

        assertThat(dataset.examples()).hasSize(1);
        assertThat(dataset.problems().stream().filter(Problem::isError).map(Problem::toString))
                .containsExactly("metadata.csv "
                        + expected.replace("FOLDER", folder.getFileName().toString()));
    }

    @Test
    void refusesAHeaderThatDoesNotSay() throws Exception {
        csv("name,text\na.png,x\n");
        assertThatThrownBy(() -> Dataset.open(folder))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot read metadata.csv: its header has no column file_name, only name, text");

        csv("file_name,text,text\na.png,x,y\n");
        assertThatThrownBy(() -> Dataset.open(folder))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot read metadata.csv: its header names the column \"text\" twice");
    }

    @Test
    void refusesWhatIsNotUtf8() throws Exception {
        Files.write(folder.resolve("metadata.csv"), "file_name\né.png\n".getBytes(StandardCharsets.ISO_8859_1));

        // "file_name" and its line break are 10 bytes
        assertThatThrownBy(() -> Dataset.open(folder))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot read metadata.csv: byte 11 is not UTF-8; save the file as UTF-8");
    }

    private void csv(String text) throws Exception {
        Files.writeString(folder.resolve("metadata.csv"), text);
    }
}
