package io.github.pokecap.server.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DockerignoreTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void letsThePomOfEveryModuleIn() throws IOException {
        List<String> modules = Pattern.compile("<module>(.+)</module>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .filter(module -> !module.startsWith("pokecap-"))
                .toList();

        assertThat(Files.readAllLines(ROOT.resolve(".dockerignore")))
                .as("Maven reads the pom of every module of the reactor, also of those that the image has nothing of")
                .containsAll(modules.stream()
                        .map(module -> "!" + module + "/pom.xml")
                        .toList())
                .contains("!pokecap-*");
    }
}
