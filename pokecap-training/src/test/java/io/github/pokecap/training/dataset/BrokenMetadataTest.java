package io.github.pokecap.training.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenMetadataTest {
    private static final String EXAMPLE = "{\"file_name\": \"bulbasaur.png\", \"text\": \"a green frog with a bulb\","
            + " \"color\": \"green\", \"types\": [\"grass\", \"poison\"]}";

    @TempDir
    Path folder;

    /** Single quotes in the line stand for double ones; the first line is good, the one below is the second. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'file_name': '../a.png'} # (../a.png): file_name leaves the metadata's folder; \"..\" is not allowed",
                "{'file_name': 'x/../a.png'} # (x/../a.png): file_name leaves the metadata's folder; \"..\" is not"
                        + " allowed",
                "{'file_name': '/etc/a.png'} # (/etc/a.png): file_name is an absolute path; write it as seen from the"
                        + " metadata's folder",
                "{'file_name': 'C:a.png'} # (C:a.png): file_name is an absolute path; write it as seen from the"
                        + " metadata's folder",
                "{'file_name': 'x\\\\a.png'} # (x\\a.png): file_name has a backslash; write forward slashes",
                "{'file_name': './a.png'} # (./a.png): file_name has an empty or \".\" folder in it; write the plain path",
                "{'file_name': 'x//a.png'} # (x//a.png): file_name has an empty or \".\" folder in it; write the plain"
                        + " path",
                "{'file_name': 'a\\n.png'} # (a?.png): file_name has a control character",
                "{'file_name': ' '} # ( ): file_name is empty",
                "{'file_name': 7} # : file_name is a number, but it must be a string",
                "{'file_name': 'b.png'} # (b.png): no such file in the folder set",
                "{'file_name': 'A.png'} # (A.png): no such file in the folder set; there is a.png, which differs in upper"
                        + " and lower case or in how its accents are encoded",
                "{'file_name': 'sub'} # (sub): not a file",
                "{'file_name': 'empty.png'} # (empty.png): the picture has 0 bytes",
                "{'file_name': 'large.png'} # (large.png): the picture has 5000 bytes, at most 4000 are read; shrink it,"
                        + " or raise Dataset.options().maxPictureBytes",
                "{'file_name': 'out.png'} # (out.png): a symbolic link that leaves the folder set; copy the picture into"
                        + " it",
                "{'file_name': 'outer/o.png'} # (outer/o.png): a symbolic link that leaves the folder set; copy the"
                        + " picture into it",
                "{'file_name': 'good.png'} # (good.png): line 1 names the same picture; join the two lines",
                "{'file_name': 'a.png', 'text': ' '} # (a.png): \"text\" holds an empty caption; write one, or leave the"
                        + " field out",
                "{'file_name': 'a.png', 'caption': ['x', null]} # (a.png): \"caption\" holds an empty caption; write"
                        + " one, or leave the field out",
                "{'file_name': 'a.png', 'text': 7} # (a.png): \"text\" holds a number, but a caption is a string or a"
                        + " list of strings",
                "{'file_name': 'a.png', 'text': [7]} # (a.png): \"text\" holds a list of something else than strings,"
                        + " but a caption is a string or a list of strings",
                "{'file_name': 'a.png', 'x': 1, 'x': 2} # : not JSON at column 35: Duplicate field 'x'",
                "{'file_name': 'a.png'} {} # : not JSON at column 24: more follows after the end of the first value; one line"
                        + " holds one object",
                "{'file_name': 'a.png', 'x': 1e9999999999999} # : a number in it has an exponent beyond all use; write it"
                        + " without one",
                "['a.png'] # : not a JSON object but a list of something else than strings; a line looks like EXAMPLE",
                "{'text': 'a frog'} # : file_name is missing; a line looks like EXAMPLE",
            })
    void namesTheLineAndThePicture(String line, String expected) throws Exception {
        Path set = Files.createDirectory(folder.resolve("set"));
        Pictures.write(folder, "outside.png", "outside/o.png");
        Pictures.write(set, "good.png", "a.png", "sub/s.png");
        Files.write(set.resolve("empty.png"), new byte[0]);
        Files.write(set.resolve("large.png"), new byte[5000]);
        Files.createSymbolicLink(set.resolve("out.png"), folder.resolve("outside.png"));
        Files.createSymbolicLink(set.resolve("outer"), folder.resolve("outside"));
        Pictures.metadata(set, "{\"file_name\": \"good.png\"}", line.replace('\'', '"'));

        Dataset dataset =
                Dataset.options().skipBroken(true).maxPictureBytes(4000).open(set);

        String separator = expected.startsWith(":") ? "" : " ";
        assertThat(errors(dataset))
                .containsExactly("metadata.jsonl line 2" + separator + expected.replace("EXAMPLE", EXAMPLE));
        assertThat(dataset.examples()).hasSize(1);
    }

    @Test
    void namesBytesThatAreNotUtf8() throws Exception {
        Pictures.write(folder, "a.png", "b.png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("{\"file_name\": \"a.png\"}\n{\"file_name\": \"b".getBytes(StandardCharsets.UTF_8));
        out.write(0xE9); // e acute in Latin-1, the 17th byte of its line: {"file_name": "b are 16
        out.writeBytes(".png\"}\n{\"file_name\": \"b.png\"}\n".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("metadata.jsonl"), out.toByteArray());

        Dataset dataset = Dataset.options().skipBroken(true).open(folder);

        assertThat(errors(dataset))
                .containsExactly("metadata.jsonl line 2: byte 17 is not UTF-8; save the file as UTF-8");
        assertThat(dataset.examples()).hasSize(2);
    }

    @Test
    void namesLinesThatAreTooLong() throws Exception {
        Pictures.write(folder, "a.png");
        Pictures.metadata(folder, "x".repeat(1_048_577), "{\"file_name\": \"a.png\"}");

        assertThat(errors(Dataset.options().skipBroken(true).open(folder)))
                .containsExactly("metadata.jsonl line 1: the line is 1048577 bytes long, at most 1048576 are read; is a"
                        + " line break missing, or a picture inside?");
    }

    @Test
    void listsTenProblemsAndHowToGoOn() throws Exception {
        Pictures.write(folder, "a.png");
        String[] lines = new String[13];
        lines[0] = "{\"file_name\": \"a.png\"}";
        StringBuilder expected = new StringBuilder("cannot open dataset " + folder + ": 12 problems, 1 good example");
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "{\"file_name\": \"" + i + ".png\"}";
            if (i <= 10) {
                expected.append("\n  metadata.jsonl line " + (i + 1) + " (" + i + ".png): no such file in the folder "
                        + folder.getFileName());
            }
        }
        expected.append("\n  ... and 2 more\n"
                + "Mend them, or open it with Dataset.options().skipBroken(true) to go on without them.");
        Pictures.metadata(folder, lines);

        assertThatThrownBy(() -> Dataset.open(folder))
                .isInstanceOfSatisfying(
                        DatasetException.class, e -> assertThat(e.problems()).hasSize(12))
                .hasMessage(expected.toString());
    }

    @Test
    void refusesADatasetOfWhichNothingIsLeft() throws Exception {
        Pictures.metadata(folder, "{");

        assertThatThrownBy(() -> Dataset.options().skipBroken(true).open(folder))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + folder + ": 1 problem, 0 good examples\n"
                        + "  metadata.jsonl line 1: not JSON at column 2: it ends too soon; a brace, bracket or quote is not"
                        + " closed");
    }

    private static List<String> errors(Dataset dataset) {
        return dataset.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }
}
