package io.github.pokecap.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the process takes of the machine's memory, as Linux tells it. */
final class ResidentMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String FIELD = "VmRSS:";
    private static final double KIBI = 1_024;

    private ResidentMemory() {}

    static double bytes() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(FIELD))
                    .mapToDouble(line -> Double.parseDouble(line.substring(FIELD.length())
                                    .replace("kB", "")
                                    .strip())
                            * KIBI)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
