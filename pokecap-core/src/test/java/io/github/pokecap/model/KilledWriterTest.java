package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is killed at any moment leaves the old file or the new one. */
@Tag("slow")
class KilledWriterTest {
    private static final int KILLS = 20;

    @TempDir
    private Path folder;

    /** Writes larger and smaller models to one path until it is killed. */
    static final class Rewriting {
        private Rewriting() {}

        public static void main(String[] arguments) throws IOException {
            Path path = Path.of(arguments[0]);
            for (int i = 1; ; i++) {
                model(1 + i * 997 % 200_000).write(path);
                if (i == 1) {
                    System.out.println("written once");
                }
            }
        }
    }

    private static ModelWriter model(int count) {
        JsonObject model = JsonObject.builder().put("count", count).build();
        return new ModelWriter(model, JsonObject.builder().build()).add("numbers", new int[count], count);
    }

    @Test
    void leavesAWholeFile() throws IOException, InterruptedException {
        Path path = folder.resolve("mine.pokecap");
        Random random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Rewriting.class.getName(),
                            path.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                assertThat(process.inputReader().readLine()).isEqualTo("written once");
                assertThat(process.waitFor(random.nextInt(200), TimeUnit.MILLISECONDS))
                        .isFalse();
            } finally {
                process.destroyForcibly().waitFor();
            }
            ModelContainer container = new ModelReader().read(path);
            int count = container.model().integer("count", 1, 200_000);
            assertThat(container.ints("numbers", count)).containsOnly(0);
            container.finish();
        }
    }
}
