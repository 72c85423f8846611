package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/**
 * Whether matrices survive a garbage collector that never rests. In a process of its own: without the fence in
 * {@link MatScope#close()} about every other run ends with SIGSEGV, or with glibc's word that its heap is destroyed.
 */
@Tag("slow")
class MatScopeTest {
    private static final int THREADS = 12;
    private static final long SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void finalizersLeaveAloneWhatIsBeingReleased() throws Exception {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx48m",
                        "-XX:ErrorFile=" + folder.resolve("error"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Churn.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // glibc's checking heap finds damage at once, and its one lock stops threads where it hurts. Others do without.
        builder.environment().put("LD_PRELOAD", "libc_malloc_debug.so.0");
        builder.environment().put("MALLOC_CHECK_", "3");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(5 * SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    /** More threads than processors, so that some are stopped in the midst of a release. */
    static final class Churn {
        private Churn() {}

        public static void main(String[] args) throws InterruptedException {
            OpenCv.load();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                threads.add(new Thread(() -> until(end, Churn::useMatrices)));
            }
            threads.add(new Thread(() -> until(end, System::gc)));
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }

        private static void until(long end, Runnable work) {
            while (System.nanoTime() < end) {
                work.run();
            }
        }

        private static void useMatrices() {
            try (MatScope scope = new MatScope()) {
                for (int side = 60; side < 68; side++) {
                    scope.own(new Mat(side, side, CvType.CV_8UC3, new Scalar(1, 2, 3)));
                }
            }
        }
    }
}
