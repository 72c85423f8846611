package io.github.pokecap.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads do. */
final class Patience {
    private static final Duration STEP = Duration.ofMillis(2);

    private Patience() {}

    static void until(Duration most, BooleanSupplier condition) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come about in " + most);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
