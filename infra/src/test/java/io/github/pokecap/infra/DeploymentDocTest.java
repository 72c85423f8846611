package io.github.pokecap.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** docs/deployment.md tells every key of the context as the code has it. */
class DeploymentDocTest {
    @Test
    void theTableIsThatOfTheKeys() throws IOException {
        String text = Files.readString(Path.of("..", "docs", "deployment.md")).replace("\r\n", "\n");

        assertThat(text.lines()
                        .dropWhile(line -> !line.startsWith("| key |"))
                        .skip(2)
                        .takeWhile(line -> line.startsWith("|")))
                .as("the table of docs/deployment.md that begins with a key")
                .containsExactlyElementsOf(Arrays.stream(ContextKey.values())
                        .map(key -> "| `" + key.key() + "` | " + (key.usual().isEmpty() ? "" : "`" + key.usual() + "` ")
                                + "| " + key.meaning() + " |")
                        .toList());
    }
}
