package io.github.pokecap.server;

import io.github.pokecap.Caption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Holds up the one captioning thread of a server until it is lifted. */
final class Roadblock {
    private static final Look LOOK = new Look(new Caption("", List.of(), List.of()), null);

    private final CountDownLatch lifted = new CountDownLatch(1);
    private final CompletableFuture<Look> look;

    Roadblock(TestServer server) {
        CountDownLatch reached = new CountDownLatch(1);
        Order order = new Order(
                () -> {
                    reached.countDown();
                    lifted.await();
                    return LOOK;
                },
                1,
                () -> false);
        look = server.server.admission().admit(List.of(order)).get(0);
        try {
            reached.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void lift() {
        lifted.countDown();
        look.join();
    }
}
