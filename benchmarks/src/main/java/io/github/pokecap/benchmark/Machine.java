package io.github.pokecap.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What benchmarks run on, at one moment. It has no name of a host or a user in it.
 *
 * @param system the operating system and the architecture: {@code Linux amd64}
 * @param processor its maker's name for it; empty where only Linux would tell
 * @param processors how many of them Java sees
 * @param load how many processes wanted to run in the last minute; negative where the system does not tell
 */
record Machine(String system, String processor, int processors, double load) {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    static Machine now() throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getName() + " " + system.getArch(),
                processorName(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage());
    }

    private static String processorName() throws IOException {
        if (Files.notExists(CPU_INFO)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** For a file's name: {@code linux-amd64-2cpu}. */
    String shortName() {
        return system.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + processors + "cpu";
    }

    /** Whether so much else runs that times are more than they would be. */
    boolean isBusy() {
        return load > 0.5 * processors;
    }

    @Override
    public String toString() {
        return system + ", " + processors + " processors" + (processor.isEmpty() ? "" : ", " + processor);
    }
}
