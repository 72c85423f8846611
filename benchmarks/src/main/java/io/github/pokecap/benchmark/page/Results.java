package io.github.pokecap.benchmark.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The newest result file of each kind.
 *
 * @param folder with files such as {@code 2026-11-24-linux-amd64-2cpu-start.json}
 */
record Results(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JMH = "[0-9-]+-[a-z0-9-]+-[0-9]+cpu";

    /** The newest of a kind; missing if there is none. */
    JsonNode of(String kind) throws IOException {
        Optional<Path> newest = newest(JMH + "-" + kind + "\\.json");
        return newest.isPresent() ? JSON.readTree(newest.get().toFile()) : MissingNode.getInstance();
    }

    /** The newest run of JMH. */
    JmhScores jmh() throws IOException {
        Optional<Path> newest = newest(JMH + "\\.json");
        return new JmhScores(newest.isPresent() ? JSON.readTree(newest.get().toFile()) : MissingNode.getInstance());
    }

    /** How the newest run of JMH was made: the first lines of its table. */
    String jmhHead() throws IOException {
        Optional<Path> newest = newest(JMH + "\\.txt");
        if (newest.isEmpty()) {
            return "not measured";
        }
        List<String> lines = Files.readAllLines(newest.get());
        return lines.stream().takeWhile(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private Optional<Path> newest(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .max(Comparator.comparing(file -> file.getFileName().toString()));
        }
    }
}
