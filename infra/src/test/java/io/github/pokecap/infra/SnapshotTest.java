package io.github.pokecap.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The templates as they were last looked at. What a change makes of them is seen in the diff, after {@code mvn -pl infra test
 * -Dtest=SnapshotTest -Dpokecap.renewTemplates=true}.
 */
@NeedsNode
class SnapshotTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "templates");

    @ParameterizedTest
    @CsvSource({"internal,foundation", "internal,service", "internet,service", "demo,foundation"})
    void templateIsAsItWas(String configuration, String stack) throws IOException {
        Path made = of(configuration).folder().resolve(stack + ".template.json");
        Path kept = KEPT.resolve(configuration + "-" + stack + ".json");
        String text = Files.readString(made) + "\n";
        if (Boolean.getBoolean("pokecap.renewTemplates")) {
            Files.createDirectories(KEPT);
            Files.writeString(kept, text);
        }

        assertThat(text)
                .as(
                        "the template of %s; renew it by mvn -pl infra test -Dtest=SnapshotTest"
                                + " -Dpokecap.renewTemplates=true, and look at the diff",
                        stack)
                .isEqualTo(Files.readString(kept).replace("\r\n", "\n"));
    }

    private static Synthesized of(String configuration) {
        return switch (configuration) {
            case "internal" -> Synthesized.internal();
            case "internet" -> Synthesized.internet();
            default -> Synthesized.demo();
        };
    }
}
