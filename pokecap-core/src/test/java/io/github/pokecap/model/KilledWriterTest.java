package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is killed at any moment leaves the old file or the new one. */
@Tag("slow")
class KilledWriterTest {
    private static final int KILLS = 40;
    private static final int MOST_MILLIS = 150;

    @TempDir
    private Path folder;

    /** Writes one model after the other to one path, and tells of each when it is there, until it is killed. */
    static final class Rewriting {
        private Rewriting() {}

        public static void main(String[] arguments) throws IOException {
            Path path = Path.of(arguments[0]);
            for (int i = 1; ; i++) {
                model(i).write(path);
                System.out.println(i);
            }
        }
    }

    /** Larger and smaller ones, each of nothing but its number, up to 4 MB. */
    private static ModelWriter model(int number) {
        int count = 1 + number * 99_991 % 1_000_000;
        JsonObject model = JsonObject.builder().put("count", count).build();
        int[] numbers = IntStream.generate(() -> number).limit(count).toArray();
        return new ModelWriter(model, JsonObject.builder().build()).add("numbers", numbers, count);
    }

    /** The number of the model that is there, which must be whole. */
    private static int numberIn(Path path) throws IOException {
        ModelContainer container = new ModelReader().read(path);
        int[] numbers = container.ints("numbers", container.model().integer("count", 1, 1_000_000));
        container.finish();
        assertThat(path).hasBinaryContent(model(numbers[0]).toBytes());
        return numbers[0];
    }

    @Test
    void leavesTheOldFileOrTheNewOne() throws IOException, InterruptedException {
        Path path = folder.resolve("mine.pokecap");
        Random random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            int told = writeAndKill(path, random.nextInt(MOST_MILLIS));
            int found = numberIn(path);
            // The last that was told of, or the one after, which was there before it could be told.
            assertThat(found).as("kill %d", kill).isBetween(told, told + 1);
        }
        assertThat(leftovers(path))
                .isNotEmpty()
                .allMatch(file -> file.toString().matches(".*/\\.pokecap-[^/]*\\.tmp"));
        for (Path file : leftovers(path)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        model(1).write(path);
        assertThat(leftovers(path)).isEmpty();
    }

    private List<Path> leftovers(Path path) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.equals(path)).toList();
        }
    }

    private static int writeAndKill(Path path, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rewriting.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int told;
        try (BufferedReader out = process.inputReader()) {
            told = Integer.parseInt(out.readLine());
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
            // By its handle: the process itself would close what it wrote, too.
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = out.readLine(); line != null && !line.isEmpty(); line = out.readLine()) {
                told = Integer.parseInt(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }
}
