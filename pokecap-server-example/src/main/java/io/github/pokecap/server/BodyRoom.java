package io.github.pokecap.server;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of bodies may be held at once, by all requests together. Thread-safe. */
final class BodyRoom {
    private final long most;
    private final AtomicLong held = new AtomicLong();

    BodyRoom(long most) {
        this.most = most;
    }

    /** Whether there is room; if so it is taken. */
    boolean take(long bytes) {
        if (held.addAndGet(bytes) <= most) {
            return true;
        }
        held.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        held.addAndGet(-bytes);
    }

    long held() {
        return held.get();
    }
}
