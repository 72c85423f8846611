package io.github.pokecap.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** An order in the queue. */
final class Job implements Runnable {
    private final Order order;
    private final CompletableFuture<Look> look;
    private final Admission admission;
    private final Metrics metrics;
    private final long taken = System.nanoTime();

    Job(Order order, CompletableFuture<Look> look, Admission admission, Metrics metrics) {
        this.order = order;
        this.look = look;
        this.admission = admission;
        this.metrics = metrics;
    }

    @Override
    public void run() {
        metrics.stage("queue", System.nanoTime() - taken);
        Look seen = null;
        Throwable thrown = null;
        try {
            if (look.isDone()) {
                return;
            }
            if (order.abandoned().getAsBoolean()) {
                metrics.abandoned();
                thrown = new CancellationException("the client hung up");
                return;
            }
            seen = order.work().call();
        } catch (Exception | Error e) {
            // An Error too, such as too little memory for one picture: the thread goes on to the next.
            thrown = e;
        } finally {
            // Room first: whoever has an answer may ask the next.
            admission.leave(order.cost());
            if (thrown != null) {
                look.completeExceptionally(thrown);
            } else {
                look.complete(seen);
            }
        }
    }
}
