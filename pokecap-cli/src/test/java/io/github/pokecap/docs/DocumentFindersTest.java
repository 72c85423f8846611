package io.github.pokecap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.cli.Parsing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFindersTest {
    @TempDir
    private Path folder;

    @Test
    void aCommentBeforeABlockSaysWhyItIsNotRun() {
        List<Block> blocks = MarkdownSnippets.blocks(
                "a.md", "<!-- not run: needs a bucket -->\n```sh\nls\n```\n\n```json\n{}\n```\n");
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).exemption("run")).isEqualTo("needs a bucket");
        assertThat(blocks.get(0).exemption("checked")).isEmpty();
        assertThat(blocks.get(1).comment()).isEmpty();
    }

    @Test
    void commandsLoseCommentsAndQuotesAndAreJoined() {
        assertThat(Commands.in("# first\n./pokecap train \"$A\"/b \\\n    -o 'my c'   # why\n\nls"))
                .containsExactly(List.of("./pokecap", "train", "$A/b", "-o", "my c"), List.of("ls"));
    }

    @Test
    void aCommandThatDoesNotExistIsTold() {
        assertThat(Parsing.problem(List.of("caption", "a.png"))).isEmpty();
        assertThat(Parsing.problem(List.of("caption", "--colour", "a.png"))).isEqualTo("Unknown option: '--colour'");
    }

    @Test
    void linksThatLeadNowhereAreTold() throws IOException {
        Files.writeString(folder.resolve("b.md"), "# It is (so), 1\n# It is (so), 1\n```sh\n# no heading\n```\n");
        Path document = Files.writeString(folder.resolve("a.md"), """
                [a](b.md#it-is-so-1) [b](b.md#it-is-so-1-1) [c](https://example.org)
                [d](c.md) `[e](e.md)` [f](b.md#no-heading)
                """);
        assertThat(Links.broken("a.md", document))
                .containsExactly("a.md:2: there is no c.md", "a.md:2: there is no heading #no-heading in b.md");
    }

    @Test
    void dependenciesThatDoNotExistAreTold() {
        Coordinates coordinates = new Coordinates("1.1.0-SNAPSHOT", Set.of("pokecap-core"));
        String core = "<dependency><groupId>io.github.pokecap</groupId><artifactId>pokecap-core</artifactId>";
        assertThat(coordinates.problems(core + "<version>1.0.0</version></dependency>"))
                .isEmpty();
        assertThat(coordinates.problems(core + "<version>2.0.0-SNAPSHOT</version></dependency>"))
                .containsExactly("pokecap-core is of version 1.1.0-SNAPSHOT, not 2.0.0-SNAPSHOT");
        assertThat(coordinates.problems(core.replace("core", "cor") + "</dependency>"))
                .containsExactly("the BOM has no io.github.pokecap:pokecap-cor");
    }
}
