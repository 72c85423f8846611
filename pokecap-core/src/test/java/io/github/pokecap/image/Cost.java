package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What decoding bytes cost.
 *
 * @param message of the {@link PictureException}; empty for a picture
 * @param processorMillis of this thread, so that other processes do not count
 * @param heapKilobytes allocated by this thread, freed or not
 * @param residentKilobytes how much the process grew at its largest; 0 where nothing tells
 */
record Cost(String message, long processorMillis, long heapKilobytes, long residentKilobytes) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");
    private static final String RESET_PEAK = "5";

    static Cost of(PictureDecoder decoder, byte[] bytes) throws IOException {
        OpenCv.load();
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long resident = startPeak();
        long heap = threads.getCurrentThreadAllocatedBytes();
        long time = threads.getCurrentThreadCpuTime();
        Throwable thrown = catchThrowable(() -> decoder.decode(bytes));
        time = threads.getCurrentThreadCpuTime() - time;
        heap = threads.getCurrentThreadAllocatedBytes() - heap;
        long peak = resident == 0 ? 0 : Math.max(0, kilobytes("VmHWM:") - resident);
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(PictureException.class);
        }
        return new Cost(thrown == null ? "" : String.valueOf(thrown.getMessage()), time / 1_000_000, heap / 1024, peak);
    }

    /** Whether it was refused for this reason before anything was decoded; the bounds leave room for the JVM's own doings. */
    void isNextToNothingFor(String reason) {
        assertThat(message).isEqualTo("cannot read picture: " + reason);
        isBelow(100, 1_000, 2_000);
    }

    void isBelow(long mostMillis, long mostHeap, long mostResident) {
        assertThat(processorMillis).as("milliseconds of %s", this).isLessThan(mostMillis);
        assertThat(heapKilobytes).as("heap of %s", this).isLessThan(mostHeap);
        assertThat(residentKilobytes).as("growth of %s", this).isLessThan(mostResident);
    }

    /** The resident kilobytes from which the peak then counts. */
    private static long startPeak() throws IOException {
        if (!Files.isWritable(CLEAR)) {
            return 0;
        }
        Files.writeString(CLEAR, RESET_PEAK);
        return kilobytes("VmRSS:");
    }

    private static long kilobytes(String field) throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
