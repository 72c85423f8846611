package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptTest {
    @Test
    void stopsAtOnceAndLeavesTheOldModel(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(Drawn.CAPTIONER.facets()).hasSize(3);
        Path model = Files.copy(Drawn.MODEL, folder.resolve("mine.pokecap"));
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "train",
                        Drawn.DATA.toString(),
                        "-o",
                        model.toString())
                .start();
        try (BufferedReader err = process.errorReader()) {
            String line = err.readLine();
            while (line != null && !line.startsWith("cross-validating")) {
                line = err.readLine();
            }
            assertThat(line).isNotNull();
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(err.lines()).endsWith("pokecap: interrupted; model " + model + " was not written");
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(model).hasSameBinaryContentAs(Drawn.MODEL);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(model);
        }
    }
}
