package io.github.pokecap.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps the Java in README.md, docs/ and the Javadoc true. A failure names the file and the line in it. */
class DocumentsCompileTest {
    private static final Repository REPOSITORY = Repository.here();

    @Test
    void everyJavaSnippetCompiles() throws IOException {
        List<Snippet> java = REPOSITORY.snippets().stream()
                .filter(snippet -> !snippet.isJson())
                .toList();
        // Not on the class path of this module, which it depends on in no way; its sources need core alone.
        SnippetCompiler compiler = new SnippetCompiler(List.of(REPOSITORY.sources("pokecap-pokedex")));
        assertThat(compiler.problems(java)).isEmpty();
    }

    @Test
    void everyJsonSnippetParses() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (Snippet snippet : REPOSITORY.snippets()) {
            if (snippet.isJson()) {
                for (String line : snippet.code().lines().toList()) {
                    assertThatCode(() -> json.readTree(line))
                            .as(snippet.toString())
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    /** A finder that finds nothing would let everything pass. */
    @Test
    void snippetsAreFoundInDocumentsAndInTheJavadocOfBothModules() throws IOException {
        assertThat(REPOSITORY.snippets())
                .extracting(Snippet::file)
                .contains(
                        "docs/templates.md",
                        "pokecap-core/src/main/java/io/github/pokecap/Captioner.java",
                        "pokecap-training/src/main/java/io/github/pokecap/training/CaptionerTrainer.java");
    }
}
