package io.github.pokecap.model;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * What a call took of this thread: the processor's time and the heap's bytes, whatever else the machine was at.
 *
 * @param processor time that the thread ran
 * @param bytes that it asked for, also those that were given back
 */
record Cost(Duration processor, long bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Cost of(ThrowingCallable call) throws Throwable {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        call.call();
        return new Cost(
                Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - nanos),
                THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
}
