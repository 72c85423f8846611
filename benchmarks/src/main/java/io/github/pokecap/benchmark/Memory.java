package io.github.pokecap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much memory this process has taken: heap, native memory and libraries, as the kernel counts it.
 *
 * @param now resident bytes; -1 where only Linux would tell
 * @param peak the most that were ever resident; -1 where only Linux would tell
 */
public record Memory(long now, long peak) {
    private static final Path STATUS = Path.of("/proc/self/status");

    /** Asks the kernel. */
    public static Memory resident() throws IOException {
        return new Memory(bytes("VmRSS:"), bytes("VmHWM:"));
    }

    private static long bytes(String field) throws IOException {
        if (Files.notExists(STATUS)) {
            return -1;
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(field))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(kibibytes -> Long.parseLong(kibibytes) * 1024)
                    .findFirst()
                    .orElse(-1);
        }
    }
}
