package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script itself, in a checkout of its own whose java and mvn are stand-ins that tell how they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final String BUILT = "mkdir -p pokecap-cli/target; touch pokecap-cli/target/pokecap-cli.jar";

    @TempDir
    private Path folder;

    private Path root;
    private Path bin;

    @BeforeEach
    void checkOut() throws IOException {
        root = Files.createDirectory(folder.resolve("a checkout"));
        bin = Files.createDirectory(folder.resolve("bin"));
        Files.copy(launcher(), root.resolve("pokecap"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        for (String module : new String[] {"bom", "core", "training", "pokedex", "s3", "server-example", "cli"}) {
            Files.createDirectories(root.resolve("pokecap-" + module + "/src/main/java"));
            Files.writeString(root.resolve("pokecap-" + module + "/pom.xml"), "<project/>");
        }
        script("java", javaOf("17.0.15"));
        script("mvn", "echo \"mvn $*\" >> '" + folder + "/builds'; " + BUILT);
    }

    private static Path launcher() {
        // Surefire runs in the module's folder.
        return Path.of("").toAbsolutePath().resolveSibling("pokecap");
    }

    private static String javaOf(String version) {
        return "if [ \"$1\" = -version ]; then echo 'openjdk version \"" + version
                + "\"' >&2; else for a; do printf '<%s>' \"$a\"; done; echo; fi";
    }

    private void script(String name, String body) throws IOException {
        Path script = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private Process start(Path launcher, Map<String, String> environment, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = launcher.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", bin + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        return builder.start();
    }

    private static Ended end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, err);
    }

    private Ended run(Path launcher, String... arguments) throws IOException, InterruptedException {
        return end(start(launcher, Map.of(), arguments));
    }

    private long builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    @Test
    void buildsOnceAndHandsArgumentsOnAsTheyAre() throws IOException, InterruptedException {
        Ended first = run(root.resolve("pokecap"), "caption", "two words.png", "$HOME", "");
        assertThat(first.err())
                .isEqualTo("pokecap: building, because it is not built yet (a minute or two the first time)\n");
        assertThat(first.out())
                .startsWith("<-XX:TieredStopAtLevel=1>")
                .endsWith("<-jar><" + root + "/pokecap-cli/target/pokecap-cli.jar><caption><two words.png><$HOME><>\n");
        assertThat(run(root.resolve("pokecap"), "caption").err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void letsAServerBeCompiledWell() throws IOException, InterruptedException {
        Ended serving = run(root.resolve("pokecap"), "serve", "--port", "0");
        assertThat(serving.out())
                .startsWith(
                        "<-Xmx768m><-Xmn128m><-XX:+UseParallelGC><-XX:-UseAdaptiveSizePolicy><-Djava.awt.headless=true>")
                .endsWith("<serve><--port><0>\n");
    }

    @Test
    void buildsAgainWhenASourceChanges() throws IOException, InterruptedException {
        run(root.resolve("pokecap"), "inspect");
        Path source = root.resolve("pokecap-core/src/main/java/A.java");
        Files.writeString(source, "class A {}");
        Files.setLastModifiedTime(
                source, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        Ended again = run(root.resolve("pokecap"), "inspect");
        assertThat(again.err()).startsWith("pokecap: building, because pokecap-core/src/main/java");
        assertThat(builds()).isEqualTo(2);
    }

    /** The server's page offers the samples. */
    @Test
    void buildsAgainWhenASampleChanges() throws IOException, InterruptedException {
        Path sample = Files.createDirectory(root.resolve("samples")).resolve("a.png");
        run(root.resolve("pokecap"), "inspect");
        Files.writeString(sample, "another picture");
        Files.setLastModifiedTime(
                sample, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        assertThat(run(root.resolve("pokecap"), "inspect").err()).startsWith("pokecap: building, because samples");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void worksThroughLinks() throws IOException, InterruptedException {
        Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("a checkout/pokecap"));
        Path far = Files.createSymbolicLink(bin.resolve("far"), near);
        assertThat(run(far, "--version").out()).contains("<" + root + "/pokecap-cli/target/pokecap-cli.jar>");
    }

    @Test
    void letsOneBuildWhileTheOthersWait() throws IOException, InterruptedException {
        script("mvn", "echo built >> '" + folder + "/builds'; sleep 1; " + BUILT);
        Process one = start(root.resolve("pokecap"), Map.of(), "inspect");
        Process two = start(root.resolve("pokecap"), Map.of(), "inspect");
        assertThat(end(one).code()).isZero();
        assertThat(end(two).code()).isZero();
        assertThat(builds()).isEqualTo(1);
        assertThat(root.resolve("pokecap-cli/target/launcher.lock")).doesNotExist();
    }

    @Test
    void takesTheLockOfADeadLauncherAway() throws IOException, InterruptedException {
        Path lock = Files.createDirectories(root.resolve("pokecap-cli/target/launcher.lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
        assertThat(run(root.resolve("pokecap"), "inspect").code()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void showsTheEndOfAFailedBuild() throws IOException, InterruptedException {
        script("mvn", "echo '[ERROR] no such dependency'; exit 1");
        Ended ended = run(root.resolve("pokecap"), "inspect");
        assertThat(ended.err())
                .isEqualTo("pokecap: building, because it is not built yet (a minute or two the first time)\n"
                        + "[ERROR] no such dependency\n"
                        + "pokecap: the build failed; the end of its log is above, all of it is in " + root
                        + "/pokecap-cli/target/launcher-build.log\n");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(root.resolve("pokecap-cli/target/launcher.lock")).doesNotExist();
    }

    @Test
    void saysWhatIsMissing() throws IOException, InterruptedException {
        script("java", javaOf("11.0.2"));
        assertThat(run(root.resolve("pokecap")))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "pokecap: " + bin + "/java is Java 11, but PokeCap needs 17 or newer; install a newer JDK"
                                + " (https://adoptium.net) or set JAVA_HOME to one\n"));
        assertThat(end(start(root.resolve("pokecap"), Map.of("JAVA_HOME", "/nowhere"))))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "pokecap: JAVA_HOME is /nowhere, but there is no bin/java in it; set it to a JDK 17 or newer,"
                                + " or unset it\n"));
    }

    @Test
    void handsOptionsOfTheUserToJava() throws IOException, InterruptedException {
        Ended ended = end(start(
                root.resolve("pokecap"), Map.of("POKECAP_JAVA_OPTS", "-Xmx4g -Dx=y"), "--quiet", "train", "data"));
        assertThat(ended.out()).contains("<-Xmx4g><-Dx=y><-jar>").doesNotContain("TieredStopAtLevel");
    }

    /** Java takes the last of two that contradict each other. */
    @Test
    void theUsersOptionsForMavenGoLast() throws IOException, InterruptedException {
        script("mvn", "echo \"$MAVEN_OPTS\" > '" + folder + "/options'; " + BUILT);
        end(start(root.resolve("pokecap"), Map.of("MAVEN_OPTS", "-XX:TieredStopAtLevel=4"), "inspect"));
        assertThat(folder.resolve("options"))
                .hasContent("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:TieredStopAtLevel=4");
    }

    /** Ridge regression of 5,000 pictures multiplies them all with each other: 1 GB is not enough, and a share may be. */
    @Test
    void learningMayTakeAShareOfTheMemory() throws IOException, InterruptedException {
        assertThat(run(root.resolve("pokecap"), "train", "data").out()).contains("<-XX:MaxRAMPercentage=60>");
        assertThat(run(root.resolve("pokecap"), "caption", "a.png").out()).doesNotContain("MaxRAMPercentage");
    }
}
