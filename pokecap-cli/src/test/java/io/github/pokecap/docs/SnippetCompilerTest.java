package io.github.pokecap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Few runs of the compiler, with many snippets each: to start it takes longer than all that it then does. */
class SnippetCompilerTest {
    private static Snippet at10(String file, String code) {
        return new Snippet(file, 10, code);
    }

    @Test
    void whatDocumentsWriteCompiles(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Else.java"), "class Else { static void run() {} }");
        List<Snippet> snippets = List.of(
                at10(
                        "stand-in, comment at the end",
                        "Caption said = captioner.caption(path);\nsaid.text();  // a frog"),
                at10("declares what is a stand-in too", "String caption = \"a fox\";\ncaption.strip();"),
                at10("own import", "import java.util.concurrent.TimeUnit;\n\nTimeUnit.DAYS.toMillis(1);"),
                at10("of two classes of one name, the usual", "FacetAnswer answer = caption.answers().get(0);"),
                at10(
                        "of two classes of one name, the imported",
                        "import io.github.pokecap.training.evaluate.FacetAnswer;\n"
                                + "new FacetAnswer(\"color\", false, List.of(), List.of(), List.of());"),
                at10("file of its own", "import io.github.pokecap.Tag;\n\npublic final class Mine {\n    Tag tag;\n}"),
                at10("class of another source folder", "Else.run();"));
        assertThat(new SnippetCompiler(List.of(folder)).problems(snippets)).isEmpty();
    }

    /** Line 2 of a snippet that starts at line 10 is line 11 of the document. One error does not hide the others. */
    @Test
    void anErrorNamesTheLineOfTheDocumentAndWhatJavacSaysOfIt() throws IOException {
        List<Snippet> snippets = List.of(
                at10("a.md", "int a = 1;\nint b = \"two\";"),
                at10("b.md", "import java.util.concurrent.TimeUnit;\nint b = \"two\";"),
                at10("c.md", "public class Mine {\n    int b = \"two\";\n}"));
        String said = ":11: incompatible types: java.lang.String cannot be converted to int";
        assertThat(new SnippetCompiler(List.of()).problems(snippets))
                .containsExactlyInAnyOrder("a.md" + said, "b.md" + said, "c.md" + said);
    }

    @Test
    void oneThatDoesNotParseDoesNotHideAnother() throws IOException {
        List<Snippet> snippets = List.of(at10("a.md", "int a = ;"), at10("b.md", "int b = \"two\";"));
        assertThat(new SnippetCompiler(List.of()).problems(snippets))
                .containsExactlyInAnyOrder(
                        "a.md:10: illegal start of expression",
                        "b.md:10: incompatible types: java.lang.String cannot be converted to int");
    }
}
