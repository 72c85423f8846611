package io.github.pokecap.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps the Java in README.md, docs/ and the Javadoc true. A failure names the file and the line in it. */
class DocumentsCompileTest {
    private static final Repository REPOSITORY = Repository.here();

    /** Not on the class path of this module, which does not depend on it; its sources need core alone. */
    private static final Path POKEDEX = REPOSITORY.sources("pokecap-pokedex");

    /** Built after this module; its sources need Amazon's client besides. */
    private static final Path S3 = REPOSITORY.sources("pokecap-s3");

    @Test
    void everyJavaSnippetCompiles() throws IOException {
        List<Snippet> java = REPOSITORY.snippets().stream()
                .filter(snippet -> !snippet.isJson())
                .toList();
        SnippetCompiler compiler = new SnippetCompiler(List.of(POKEDEX, S3));
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
    void snippetsAreFoundInDocumentsAndInTheJavadocOfEachModule() throws IOException {
        assertThat(REPOSITORY.snippets())
                .extracting(Snippet::file)
                .contains(
                        "docs/s3.md",
                        "docs/templates.md",
                        "pokecap-core/src/main/java/io/github/pokecap/Captioner.java",
                        "pokecap-training/src/main/java/io/github/pokecap/training/CaptionerTrainer.java",
                        "pokecap-pokedex/src/main/java/io/github/pokecap/pokedex/Pokedex.java",
                        "pokecap-s3/src/main/java/io/github/pokecap/s3/S3Models.java");
    }
}
