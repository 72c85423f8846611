package io.github.pokecap.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own, for what can be measured but once in a process. */
public final class Child {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Child() {}

    /**
     * What a child left.
     *
     * @param wall milliseconds from before its start to its end
     * @param told the JSON object that is its last line
     */
    public record Left(double wall, ObjectNode told) {}

    /**
     * Runs a program of this class path in a fresh JVM to its end.
     *
     * @param flags of the JVM
     * @param main its last line on standard output is a JSON object
     * @param arguments of the program
     * @throws IOException if it cannot be started or fails; the message ends with what it said last
     */
    public static Left jvm(List<String> flags, Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-Djava.awt.headless=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return run(main.getSimpleName(), command);
    }

    /**
     * Runs any program to its end.
     *
     * @param name what messages call it
     * @param command its last line on standard output is a JSON object
     * @throws IOException if it cannot be started or fails; the message ends with what it said last
     */
    public static Left run(String name, List<String> command) throws IOException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int status = process.waitFor();
            double wall = (System.nanoTime() - begun) / 1e6;
            String last = said.substring(said.lastIndexOf('\n') + 1);
            if (status != 0) {
                throw new IOException(name + " ended with status " + status + ", saying last: " + last);
            }
            return new Left(wall, (ObjectNode) JSON.readTree(last));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(name + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
