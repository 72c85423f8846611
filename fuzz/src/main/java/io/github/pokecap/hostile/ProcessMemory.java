package io.github.pokecap.hostile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/** What this process holds, as Linux and the JVM tell. */
final class ProcessMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long FINALIZED_MILLIS = 500;
    private static final String MATS = "org.opencv.core.Mat";

    private ProcessMemory() {}

    /** Resident kilobytes. */
    static long resident() throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow(() -> new IOException(STATUS + " has no line VmRSS; a soak needs Linux"));
    }

    /**
     * How many matrices of OpenCV the heap still holds after a collection, released or not: each keeps a header in native
     * memory until then.
     */
    static long mats() {
        try {
            // The first collection hands them to the finalizer, the histogram's own takes what that has let go.
            System.gc();
            Thread.sleep(FINALIZED_MILLIS);
            String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            // A line is: number, instances, bytes, class.
            return histogram
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.contains(MATS))
                    .mapToLong(line -> Long.parseLong(line.split("\\s+", -1)[1]))
                    .sum();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the finalizer ran", e);
        } catch (JMException e) {
            throw new IllegalStateException("this JVM does not count its objects", e);
        }
    }
}
