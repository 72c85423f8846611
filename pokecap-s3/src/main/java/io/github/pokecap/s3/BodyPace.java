package io.github.pokecap.s3;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells a body that trickles from one that is only slow: a socket's own timeout begins anew with every byte. */
final class BodyPace {
    static final int LEAST_BYTES = 1024;

    private final Duration span;
    private final LongSupplier nanoTime;
    private long start;
    private long bytes;

    BodyPace(Duration span, LongSupplier nanoTime) {
        this.span = span;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    void came(long count) throws SocketTimeoutException {
        bytes += count;
        long now = nanoTime.getAsLong();
        if (now - start < span.toNanos()) {
            return;
        }
        if (bytes < LEAST_BYTES) {
            throw new SocketTimeoutException("only " + bytes + " bytes came in "
                    + Duration.ofNanos(now - start).toMillis() + " ms");
        }
        start = now;
        bytes = 0;
    }
}
