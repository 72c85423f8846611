package io.github.pokecap.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of docs/deployment.md, as it stands there. */
@Tag("slow")
@NeedsNode
class SynthCommandTest {
    @TempDir
    private Path folder;

    @Test
    void stacksAreSynthesisedWithoutANetwork() throws IOException, InterruptedException {
        assertThat(synth("-c", "imageDigest=" + Contexts.DIGEST)).isZero();
        assertThat(folder.resolve("cdk.out/foundation.template.json")).exists();
        assertThat(folder.resolve("cdk.out/service.template.json")).exists();
    }

    @Test
    void mistakesAreToldAndNothingElse() throws IOException, InterruptedException {
        assertThat(synth("-c", "keepImages=-3", "-c", "region=moon")).isNotZero();
        assertThat(Files.readString(folder.resolve("said")))
                .contains(
                        "context \"region\" is \"moon\", must be an AWS region; pass -c region=eu-central-1 or mend cdk.json",
                        "context \"keepImages\" is -3, must be from 1 to 1000; pass -c keepImages=20 or mend cdk.json")
                .doesNotContain("ContextException");
    }

    private int synth(String... context) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.exists(Path.of("node_modules", "aws-cdk")), "aws-cdk is not there; run npm ci in infra/");
        List<String> command = new ArrayList<>(List.of(
                "npx",
                "--offline",
                "cdk",
                "synth",
                "--quiet",
                "--output",
                folder.resolve("cdk.out").toString()));
        command.addAll(List.of(context));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
