package io.github.pokecap.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules that need no browser, tested by Node's own runner (20 or newer) where there is one. */
@Tag("slow")
class PageScriptsTest {
    private static final Path MODULES = Path.of("src/main/resources/io/github/pokecap/server/page");
    private static final Path TESTS = Path.of("src/test/resources/io/github/pokecap/server/page");

    @Test
    void modules(@TempDir Path folder) throws Exception {
        assumeTrue(nodeIsThere(), "no node 20: this test needs one on the PATH");
        copyScripts(MODULES, folder);
        copyScripts(TESTS, folder);
        // Node takes a script for a module where a package says so; the page itself needs no package.
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        Path output = folder.resolve("output.txt");
        Process node = new ProcessBuilder("node", "--test")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(node.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(node.exitValue()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output)).contains("# fail 0").doesNotContain("# pass 0");
    }

    private static void copyScripts(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static boolean nodeIsThere() throws InterruptedException {
        try {
            Process node = new ProcessBuilder(List.of("node", "--version")).start();
            String version = new String(node.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return node.waitFor() == 0 && Integer.parseInt(version.substring(1, version.indexOf('.'))) >= 20;
        } catch (IOException e) {
            return false;
        }
    }
}
