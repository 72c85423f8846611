package io.github.pokecap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.creatures.Creatures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the {@code sh} blocks that do not say why they are not run, document by document and from top to bottom, by a
 * shell in a folder that looks like a checkout: {@code ./pokecap} is this build's command line, {@code mvn} does nothing.
 */
@Tag("slow")
@EnabledOnOs({OS.LINUX, OS.MAC})
class DocumentsRunTest {
    private static final Repository REPOSITORY = Repository.here();

    @TempDir
    private Path folder;

    @Test
    void everyBlockRuns() throws IOException, InterruptedException {
        makeCheckout();
        List<Block> blocks = REPOSITORY.blocks().stream()
                .filter(block -> block.is("sh") && block.exemption("run").isEmpty())
                .toList();
        assertThat(blocks).extracting(block -> block.snippet().file()).contains("README.md", "docs/getting-started.md");
        for (Block block : blocks) {
            ProcessBuilder builder = new ProcessBuilder(
                            "bash", "-euo", "pipefail", "-c", block.snippet().code())
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            builder.environment().merge("PATH", folder.resolve("bin") + ":", (path, first) -> first + path);
            Process shell = builder.start();
            String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shell.waitFor()).as("%s said%n%s", block, said).isZero();
        }
    }

    private void makeCheckout() throws IOException {
        String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -Djava.awt.headless=true";
        String here = " -cp '" + System.getProperty("java.class.path") + "' io.github.pokecap.";
        script("pokecap", "exec " + java + here + "cli.Main \"$@\"");
        Files.createDirectory(folder.resolve("bin"));
        script("bin/mvn", "exit 0");
        copySamples();
        Path creatures = Files.createDirectories(folder.resolve("pokecap-creatures/target"));
        Files.createSymbolicLink(
                creatures.resolve("classes"), REPOSITORY.root().resolve("pokecap-creatures/target/classes"));
        Creatures.writeImageFolder(folder.resolve("my-pictures"), 60, 1, 96);
        Creatures.writeImageFolder(folder.resolve("my-test-pictures"), 20, 2, 96);
        Creatures.writeImageFolder(folder.resolve("new-pictures"), 3, 3, 96);
    }

    /** A copy: a block draws them anew. */
    private void copySamples() throws IOException {
        Path samples = Files.createDirectory(folder.resolve("samples"));
        try (Stream<Path> pictures = Files.list(REPOSITORY.root().resolve("samples"))) {
            for (Path picture : pictures.toList()) {
                Files.copy(picture, samples.resolve(picture.getFileName()));
            }
        }
    }

    private void script(String name, String body) throws IOException {
        Path script = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }
}
