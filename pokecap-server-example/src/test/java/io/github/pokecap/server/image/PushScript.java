package io.github.pokecap.server.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs push_to_ecr.sh with a docker and an aws that only write down what they were asked for. */
final class PushScript {
    static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);
    static final String PASSWORD = "a-secret-of-twelve-hours";

    private final Path commands;
    private final Path log;

    record Outcome(int exit, List<String> out, String err, List<String> calls) {}

    PushScript(Path folder) throws IOException {
        this.commands = Files.createDirectories(folder.resolve("bin"));
        this.log = folder.resolve("calls");
        Files.createFile(log);
        docker("");
        command("aws", "echo " + PASSWORD);
    }

    /** A docker that also does this; {@code $*} is what it was asked for. */
    PushScript docker(String more) throws IOException {
        command("docker", """
                case $1 in
                    login) echo "stdin: $(cat)" >>"$CALLS" ;;
                esac
                %s
                case $1 in
                    push) echo 'latest: digest: %s size: 1234' ;;
                esac
                """.formatted(more, DIGEST));
        return this;
    }

    PushScript without(String command) throws IOException {
        Files.delete(commands.resolve(command));
        return this;
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "push_to_ecr.sh"));
        command.addAll(List.of(arguments));
        Path err = commands.resolveSibling("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("CALLS", log.toString());
        builder.environment().put("CONTAINER_TOOL", "docker");
        builder.environment().put("PATH", commands + ":" + onlyShellTools());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("push_to_ecr.sh does not end");
        }
        return new Outcome(process.exitValue(), out.lines().toList(), Files.readString(err), Files.readAllLines(log));
    }

    /** A folder with what the script needs of this machine, so that a real docker or aws is never called. */
    private Path onlyShellTools() throws IOException {
        Path tools = Files.createDirectories(commands.resolveSibling("tools"));
        for (String tool : List.of("bash", "cat", "sed", "mktemp", "rm")) {
            executable(tools.resolve(tool), "#!" + real("bash") + "\nexec " + real(tool) + " \"$@\"\n");
        }
        return tools;
    }

    private static Path real(String tool) {
        for (String folder : List.of("/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return Path.of(folder, tool);
            }
        }
        throw new IllegalStateException("there is no " + tool + " on this machine");
    }

    private void command(String name, String body) throws IOException {
        executable(
                commands.resolve(name),
                "#!" + real("bash") + "\necho \"" + name + " $*\" >>\"$CALLS\"\n" + body + "\n");
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
