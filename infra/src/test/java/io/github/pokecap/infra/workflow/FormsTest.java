package io.github.pokecap.infra.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The issue forms, and what Dependabot looks at. */
class FormsTest {
    private static final Path GITHUB = Path.of("..", ".github");

    @ParameterizedTest
    @ValueSource(strings = {"bug.yml", "feature.yml"})
    void aFormAsksWhatGithubCanAsk(String name) throws IOException {
        Map<String, Object> form = read("ISSUE_TEMPLATE/" + name);

        assertThat(form).containsKeys("name", "description", "labels", "body");
        List<Map<String, Object>> questions = Workflow.cast(form.get("body"));
        assertThat(questions.stream().map(question -> question.get("id"))).doesNotHaveDuplicates();
        assertThat(questions).allSatisfy(question -> {
            assertThat(question.get("type")).isIn("textarea", "input");
            assertThat(Workflow.<Map<String, Object>>cast(question.get("attributes")))
                    .containsKey("label");
        });
    }

    @Test
    void dependabotLooksAtAllThatIsPinned() throws IOException {
        List<Map<String, Object>> updates = Workflow.cast(read("dependabot.yml").get("updates"));

        assertThat(updates.stream().map(update -> update.get("package-ecosystem") + " " + update.get("directory")))
                .containsExactly(
                        "maven /",
                        "npm /infra",
                        "npm /.github/lint",
                        "github-actions /",
                        "docker /pokecap-server-example");
        assertThat(Path.of("package-lock.json")).exists();
        assertThat(GITHUB.resolve("lint/package-lock.json")).exists();
    }

    /** So that they say the same wherever they were written, and name no host that somebody cannot reach. */
    @Test
    void locksNameNoHosts() throws IOException {
        for (Path lock : List.of(Path.of("package-lock.json"), GITHUB.resolve("lint/package-lock.json"))) {
            assertThat(Files.readString(lock))
                    .as("%s", lock)
                    .doesNotContain("\"resolved\"")
                    .contains("\"integrity\"");
        }
    }

    private static Map<String, Object> read(String name) throws IOException {
        return Workflow.cast(
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(GITHUB.resolve(name))));
    }
}
