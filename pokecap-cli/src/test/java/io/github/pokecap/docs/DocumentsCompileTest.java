package io.github.pokecap.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the Java in the documents and in the Javadoc true. A failure names the file and the line in it. */
class DocumentsCompileTest {
    private static final Repository REPOSITORY = Repository.here();

    @Test
    void everyJavaSnippetCompiles() throws IOException {
        List<Snippet> java = REPOSITORY.snippets().stream()
                .filter(snippet -> !snippet.isJson())
                .toList();
        SnippetCompiler compiler = new SnippetCompiler(List.of());
        assertThat(compiler.problems(java)).isEmpty();
    }

    @Test
    void everyJsonSnippetParses() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Stream<Snippet> documents =
                REPOSITORY.blocks().stream().filter(block -> block.is("json")).map(Block::snippet);
        Stream<Snippet> javadoc = REPOSITORY.snippets().stream().filter(Snippet::isJson);
        for (Snippet snippet : Stream.concat(documents, javadoc).toList()) {
            assertThatCode(() -> json.readerFor(JsonNode.class)
                            .readValues(snippet.code())
                            .readAll())
                    .as(snippet.toString())
                    .doesNotThrowAnyException();
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
