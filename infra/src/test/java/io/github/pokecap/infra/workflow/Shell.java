package io.github.pokecap.infra.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs the scripts of .github as a workflow does. */
final class Shell {
    private static final Path SCRIPTS =
            Path.of("..", ".github", "scripts").toAbsolutePath().normalize();

    private final Path folder;
    private final Map<String, String> environment;

    /**
     * @param folder that they are run in; executables in its folder {@code bin} are found before others
     * @param environment added to that of the test
     */
    Shell(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * What a script said and how it ended.
     *
     * @param status 0 if all went well
     * @param out its standard output, without the last line's end
     * @param err its standard error, likewise
     */
    record Ended(int status, String out, String err) {}

    static void assumeThereIs(String... commands) {
        for (String command : commands) {
            Assumptions.assumeTrue(
                    Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                            .anyMatch(each -> Files.isExecutable(Path.of(each).resolve(command))),
                    command + " is not on the PATH");
        }
    }

    Ended script(String name, String... arguments) throws IOException, InterruptedException {
        return scriptWithInput("", name, arguments);
    }

    Ended scriptWithInput(String input, String name, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", SCRIPTS.resolve(name).toString()));
        command.addAll(List.of(arguments));
        return run(input, command);
    }

    Ended run(String input, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ended", command).isTrue();
        return new Ended(process.exitValue(), text(out), text(err));
    }

    /** A command that stands in for another. */
    void standIn(String command, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(command);
        Files.writeString(file, "#!/usr/bin/env bash\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
    }
}
