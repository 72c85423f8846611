package io.github.pokecap.infra.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every script that a workflow runs, those within it too. */
class ScriptSyntaxTest {
    @TempDir
    private Path folder;

    @Test
    void bashReadsThem() throws IOException, InterruptedException {
        Shell.assumeThereIs("bash");
        for (Path script : scripts()) {
            assertThat(new Shell(folder, Map.of()).run("", List.of("bash", "-n", script.toString())))
                    .as("%s", script)
                    .isEqualTo(new Shell.Ended(0, "", ""));
        }
    }

    @Test
    void shellcheckFindsNothing() throws IOException, InterruptedException {
        Shell.assumeThereIs("shellcheck");
        List<String> command = new ArrayList<>(List.of("shellcheck", "--shell=bash"));
        scripts().forEach(script -> command.add(script.toString()));

        assertThat(new Shell(folder, Map.of()).run("", command)).isEqualTo(new Shell.Ended(0, "", ""));
    }

    @Test
    void scriptsThatAreNamedAreThereAndMayBeRun() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Workflow workflow : Workflow.all()) {
            Matcher names = Pattern.compile("\\.github/scripts/[a-z-]+\\.sh").matcher(workflow.text());
            while (names.find()) {
                named.add(names.group());
            }
        }
        assertThat(named).hasSize(7);
        for (String name : named) {
            assertThat(Path.of("..").resolve(name)).isExecutable();
        }
    }

    private List<Path> scripts() throws IOException {
        List<Path> scripts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", ".github", "scripts"))) {
            files.map(file -> file.toAbsolutePath().normalize()).sorted().forEach(scripts::add);
        }
        scripts.add(Path.of("synth").toAbsolutePath());
        int number = 0;
        for (Workflow workflow : Workflow.all()) {
            for (Map<String, Object> step : workflow.steps()) {
                if (step.get("run") instanceof String run) {
                    Path script = folder.resolve(workflow.name() + "-" + number++ + ".sh");
                    scripts.add(Files.writeString(script, run + "\n"));
                }
            }
        }
        return scripts;
    }
}
