package io.github.pokecap.cli;

import java.io.IOException;
import java.io.PrintStream;

/**
 * Says on Ctrl-C what became of the work. The JVM ends by itself, with exit code 130; only while the result is being
 * written does it wait, so that no half of a file is left behind.
 */
final class InterruptNotice implements AutoCloseable {
    private final Thread hook = new Thread(this::tell, "pokecap-interrupted");
    private final PrintStream err;
    private final String message;
    private boolean written;

    /** What must not be cut off. */
    interface Writing {
        void run() throws IOException;
    }

    private InterruptNotice(PrintStream err, String message) {
        this.err = err;
        this.message = message;
    }

    /** From here on an interrupt is answered by the message. */
    static InterruptNotice saying(PrintStream err, String message) {
        InterruptNotice notice = new InterruptNotice(err, message);
        Runtime.getRuntime().addShutdownHook(notice.hook);
        return notice;
    }

    synchronized void write(Writing writing) throws IOException {
        writing.run();
        written = true;
    }

    private synchronized void tell() {
        if (!written) {
            err.println();
            err.println("pokecap: " + message);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending: the hook runs already.
        }
    }
}
