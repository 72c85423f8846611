package io.github.pokecap.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The JSON file of one kind of measurement, with when, on what and how it was made. */
public final class ResultFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final String kind;
    private final Path folder;
    private final Machine before;
    private final ObjectNode results = JSON.createObjectNode();

    private ResultFile(String kind, Path folder, Machine before) {
        this.kind = kind;
        this.folder = folder;
        this.before = before;
    }

    /**
     * To be called before anything is measured: the load of the machine is looked at.
     *
     * @param kind what is measured, in one word; the file's name ends in it
     * @param folder where the file is to go
     */
    public static ResultFile begin(String kind, Path folder) throws IOException {
        return new ResultFile(kind, folder, Machine.now());
    }

    /** What was measured; to be filled. */
    public ObjectNode results() {
        return results;
    }

    /**
     * Writes the file; one of the same day and machine is replaced.
     *
     * @param command the script, from the root of the repository
     * @param arguments of the script
     * @return the file
     */
    public Path write(String command, List<String> arguments) throws IOException {
        Machine after = Machine.now();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        ObjectNode file = JSON.createObjectNode();
        file.put("kind", kind);
        file.put("day", today.toString());
        file.put("command", (command + " " + String.join(" ", arguments)).strip());
        file.put("machine", before.toString());
        file.put("jdk", Runtime.version() + ", " + System.getProperty("java.vm.vendor"));
        file.put("loadBefore", before.load());
        file.put("loadAfter", after.load());
        file.put("busy", before.isBusy());
        file.set("results", results);
        Files.createDirectories(folder);
        Path path = folder.resolve(today + "-" + before.shortName() + "-" + kind + ".json");
        Files.writeString(path, JSON.writeValueAsString(file) + "\n");
        return path;
    }
}
