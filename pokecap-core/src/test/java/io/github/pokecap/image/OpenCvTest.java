package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.Core;

class OpenCvTest {
    /** Loads OpenCV and prints its version: a process of its own, because a library is loaded once in each. */
    static final class Probe {
        private Probe() {}

        public static void main(String[] arguments) {
            try {
                OpenCv.load();
                System.out.print(Core.getVersionString());
            } catch (IllegalStateException e) {
                System.out.print(e.getMessage());
            }
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void knowsPlatforms() {
        assertThat(NativePlatform.of("Linux", "amd64").resource())
                .isEqualTo("/nu/pattern/opencv/linux/x86_64/libopencv_java490.so");
        assertThat(NativePlatform.of("Linux", "aarch64").resource())
                .isEqualTo("/nu/pattern/opencv/linux/ARMv8/libopencv_java490.so");
        assertThat(NativePlatform.of("Mac OS X", "aarch64").resource())
                .isEqualTo("/nu/pattern/opencv/osx/ARMv8/libopencv_java490.dylib");
        assertThat(NativePlatform.of("Windows Server 2022", "amd64").resource())
                .isEqualTo("/nu/pattern/opencv/windows/x86_64/opencv_java490.dll");
        assertThat(NativePlatform.of("Linux", "riscv64")).hasToString("linux riscv64");
    }

    @Test
    void hasTheLibrariesOfAllPlatformsItNames() {
        for (NativePlatform platform : List.of(
                NativePlatform.of("Linux", "amd64"),
                NativePlatform.of("Linux", "aarch64"),
                NativePlatform.of("Linux", "arm"),
                NativePlatform.of("Mac OS X", "x86_64"),
                NativePlatform.of("Mac OS X", "aarch64"),
                NativePlatform.of("Windows 11", "amd64"),
                NativePlatform.of("Windows 11", "x86"))) {
            assertThat(Core.class.getResource(platform.resource()))
                    .as("%s", platform)
                    .isNotNull();
        }
    }

    @Test
    @Tag("slow")
    void tellsWhatWasTried() throws Exception {
        Path missing = folder.resolve("missing.so");
        assertThat(output(start("-Dpokecap.opencv.library=" + missing)))
                .isEqualTo("cannot load OpenCV 4.9.0 for " + thisPlatform()
                        + "; tried system property pokecap.opencv.library: Can't load library: " + missing
                        + "; put " + System.mapLibraryName("opencv_java490")
                        + " on java.library.path or name it with -Dpokecap.opencv.library");
    }

    @Test
    @Tag("slow")
    void tellsThatAPlatformIsNotSupported() throws Exception {
        assertThat(output(start("-Dos.arch=riscv64", "-Djava.library.path=" + folder)))
                .isEqualTo("cannot load OpenCV 4.9.0 for linux riscv64; tried java.library.path: no opencv_java490 in"
                        + " java.library.path: " + folder + "; jar of org.openpnp:opencv: has no"
                        + " /nu/pattern/opencv/linux/riscv64/libopencv_java490.so; put libopencv_java490.so on"
                        + " java.library.path or name it with -Dpokecap.opencv.library");
    }

    @Test
    @Tag("slow")
    void startsInThreeProcessesAtOnce() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(start());
        }
        for (Process process : processes) {
            assertThat(output(process)).isEqualTo("4.9.0");
        }
        NativeCache cache = NativeCache.of(thisPlatform(), Map.of("XDG_CACHE_HOME", folder.toString()), folder);
        try (Stream<Path> files = Files.list(cache.directory())) {
            assertThat(files)
                    .containsExactly(cache.directory().resolve(thisPlatform().file()));
        }
    }

    @Test
    @Tag("slow")
    void fallsBackToATemporaryDirectory() throws Exception {
        // A file where the cache should be.
        Files.writeString(folder.resolve("pokecap"), "in the way");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        assertThat(output(start("-Djava.io.tmpdir=" + temporary))).isEqualTo("4.9.0");
        assertThat(temporary).isEmptyDirectory();
    }

    private static NativePlatform thisPlatform() {
        return NativePlatform.of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    private Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Duser.home=" + folder, "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", folder.toString());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String output(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
