package io.github.pokecap.infra.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A workflow as it is written.
 *
 * @param name of its file
 * @param text as it is
 * @param content parsed; by YAML 1.2, for which {@code on} is a word and no truth value
 */
record Workflow(String name, String text, Map<String, Object> content) {
    static final Path FOLDER = Path.of("..", ".github", "workflows");

    static List<Workflow> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Workflow::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Workflow of(String name) {
        return read(FOLDER.resolve(name));
    }

    @SuppressWarnings("unchecked")
    private static Workflow read(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            return new Workflow(file.getFileName().toString(), text, (Map<String, Object>)
                    new Load(LoadSettings.builder().build()).loadFromString(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By their ids. */
    Map<String, Map<String, Object>> jobs() {
        return cast(content.get("jobs"));
    }

    Map<String, Object> job(String id) {
        return Optional.ofNullable(jobs().get(id)).orElseThrow();
    }

    /** Of all jobs. */
    List<Map<String, Object>> steps() {
        return jobs().values().stream().flatMap(job -> steps(job).stream()).toList();
    }

    static List<Map<String, Object>> steps(Map<String, Object> job) {
        return cast(Optional.ofNullable(job.get("steps")).orElse(List.of()));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <T> T cast(@Nullable Object object) {
        return (T) Objects.requireNonNull(object);
    }
}
