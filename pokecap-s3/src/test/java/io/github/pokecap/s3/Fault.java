package io.github.pokecap.s3;

import java.time.Duration;

/** What goes wrong with one answer. */
sealed interface Fault {
    /** After that many bytes of the body the connection is reset. */
    record Reset(long afterBytes) implements Fault {}

    /** After that many bytes of the body the connection is closed as if all had come. */
    record Truncate(long afterBytes) implements Fault {}

    /** After that many bytes of the body nothing more comes, and the connection stays open. */
    record Stall(long afterBytes) implements Fault {}

    /** The body comes in pieces with pauses. */
    record Slow(int pieceBytes, Duration pause) implements Fault {}

    /** After that many bytes of the request both connections are reset. */
    record ResetUp(long afterBytes) implements Fault {}

    /** The store is not asked; this is the answer, with an error of that code. */
    record Answer(int status, String code, String header) implements Fault {
        Answer(int status, String code) {
            this(status, code, "");
        }
    }

    /** The store is not asked; this is the answer, whatever it is. */
    record Canned(String head, byte[] body) implements Fault {}

    /** All goes well, but first this happens. */
    record First(Runnable action) implements Fault {}
}
