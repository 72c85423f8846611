package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.Caption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final Look LOOK = new Look(new Caption("", List.of(), List.of()), null);

    private final AtomicLong now = new AtomicLong(-3);
    private volatile CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger looked = new AtomicInteger();
    private Admission admission = admission("10");

    private Admission admission(String deadline) {
        return admission(deadline, "2", "1");
    }

    private Admission admission(String deadline, String queue, String steadyQueue) {
        return new Admission(
                Settings.of(Map.of(
                        "POKECAP_THREADS", "1",
                        "POKECAP_QUEUE", queue,
                        "POKECAP_STEADY_QUEUE", steadyQueue,
                        "POKECAP_MAX_PICTURES", "2",
                        "POKECAP_MAX_PIXELS", "1000000",
                        "POKECAP_PIXEL_BUDGET", "10000000",
                        "POKECAP_DEADLINE", deadline)),
                new Metrics(),
                now::get);
    }

    @AfterEach
    void stop() {
        gate.countDown();
        admission.stop();
    }

    private Order order(long cost) {
        return new Order(
                () -> {
                    gate.await();
                    looked.incrementAndGet();
                    return LOOK;
                },
                cost,
                () -> false);
    }

    private CompletableFuture<Look> admit(long cost) {
        return admission.admit(List.of(order(cost))).get(0);
    }

    private static void taken(CompletableFuture<Look> look) {
        assertThat(look).isNotNull();
    }

    @Test
    void takesAsManyAsMayWaitAndAreLookedAt() {
        List<CompletableFuture<Look>> taken = List.of(admit(1), admit(1), admit(1));
        assertThatThrownBy(() -> admit(1))
                .hasMessage("3 pictures of 3 pixels wait or are captioned; try again in a moment");
        gate.countDown();
        taken.forEach(
                one -> assertThat(one).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(LOOK));
        assertThat(admit(1)).succeedsWithin(Duration.ofSeconds(5));
        assertThat(admission.pictures()).isZero();
        assertThat(admission.cost()).isZero();
    }

    @Test
    void takesAsManyPixelsAsTheBudgetHas() {
        taken(admit(6_000_000));
        assertThatThrownBy(() -> admit(4_000_001))
                .hasMessage("1 pictures of 6000000 pixels wait or are captioned; try again in a moment");
        assertThat(admission.pictures()).isEqualTo(1);
        taken(admit(4_000_000));
        assertThatThrownBy(() -> admission.admit(List.of(order(9_000_000), order(2_000_000))))
                .hasMessage(
                        "the pictures of this request cost 11000000 pixels together, over the limit of 10000000; send"
                                + " fewer in one request");
    }

    @Test
    void takesAllPicturesOfARequestOrNone() {
        taken(admit(1));
        taken(admit(1));
        assertThatThrownBy(() -> admission.admit(List.of(order(1), order(1)))).isInstanceOf(ProblemException.class);
        assertThat(admission.pictures()).isEqualTo(2);
    }

    @Test
    void givesUpAtTheDeadlineAndFreesTheRoom() {
        admission.stop();
        admission = admission("0.05");
        CompletableFuture<Look> running = admit(1);
        CompletableFuture<Look> waiting = admit(1);
        assertThat(running)
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withCauseInstanceOf(TimeoutException.class);
        assertThat(waiting).failsWithin(Duration.ofSeconds(5));
        // The thread still works on the one; the other has left the queue.
        assertThat(admission.pictures()).isEqualTo(1);
        gate.countDown();
        assertThat(emptied(admission)).isTrue();
        assertThat(looked).hasValue(1);
    }

    @Test
    void looksAtNothingThatNobodyWaitsFor() {
        taken(admit(1));
        CompletableFuture<Look> abandoned = admission
                .admit(List.of(new Order(order(1).work(), 1, () -> true)))
                .get(0);
        gate.countDown();
        // What get() throws has another message in newer JDKs, such as 25.
        assertThat(abandoned.handle((look, failure) -> failure))
                .succeedsWithin(Duration.ofSeconds(5), InstanceOfAssertFactories.THROWABLE)
                .isInstanceOf(CancellationException.class)
                .hasMessage("the client hung up");
        assertThat(emptied(admission)).isTrue();
        assertThat(looked).hasValue(1);
    }

    /** One is looked at; three may wait if they come all at once, two for long, and one in overload. */
    @Test
    void keepsTheQueueShortWhileItStands() {
        admission.stop();
        admission = admission("10", "3", "2");
        List<CompletableFuture<Look>> three = List.of(admit(1), admit(1), admit(1));
        now.addAndGet(Duration.ofMillis(100).toNanos());
        assertThat(admission.full()).isEmpty();
        now.addAndGet(1);
        assertThat(admission.full())
                .hasValueSatisfying(problem -> assertThat(problem.name()).isEqualTo("queue-full"));
        assertThatThrownBy(() -> admit(1))
                .hasMessage("3 pictures of 3 pixels wait or are captioned; try again in a moment");
        openGate(three);

        // What was refused may come again within a second.
        now.addAndGet(Duration.ofSeconds(1).toNanos() - 1);
        List<CompletableFuture<Look>> two = List.of(admit(1), admit(1));
        assertThatThrownBy(() -> admit(1))
                .hasMessage("2 pictures of 2 pixels wait or are captioned; try again in a moment");
        openGate(two);

        now.addAndGet(Duration.ofSeconds(1).toNanos());
        openGate(List.of(admit(1), admit(1), admit(1), admit(1)));
    }

    /** Else a body would be waited for that is of no use. */
    @Test
    void isFullWithAShortQueueHoweverManyMayWaitForLong() {
        admission.stop();
        admission = admission("10", "2", "1000");
        taken(admit(1));
        taken(admit(1));
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(admission.full()).isEmpty();
        taken(admit(1));
        assertThat(admission.full()).isPresent();
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(admission.full()).isPresent();
    }

    private void openGate(List<CompletableFuture<Look>> taken) {
        gate.countDown();
        assertThat(taken).allSatisfy(look -> assertThat(look).succeedsWithin(Duration.ofSeconds(5)));
        assertThat(emptied(admission)).isTrue();
        gate = new CountDownLatch(1);
    }

    /** However long it takes: that the threads are busy does not matter while nobody waits for them. */
    @Test
    void takesWhatFindsNothingWaiting() {
        taken(admit(1));
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(admission.full()).isEmpty();
        taken(admit(1));
    }

    @Test
    void goesOnAfterFailures() {
        CompletableFuture<Look> failed = admission
                .admit(List.of(new Order(
                        () -> {
                            throw new OutOfMemoryError("of one picture");
                        },
                        1,
                        () -> false)))
                .get(0);
        assertThat(failed)
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withCauseInstanceOf(OutOfMemoryError.class);
        gate.countDown();
        assertThat(admit(1)).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void endsWhatItTookAndTakesNothingMoreOnceClosed() {
        CompletableFuture<Look> taken = admit(1);
        admission.close();
        assertThatThrownBy(() -> admit(1)).hasMessage("this server takes no more pictures; ask again, of another");
        gate.countDown();
        assertThat(emptied(admission)).isTrue();
        assertThat(taken).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(LOOK);
    }

    private static boolean emptied(Admission admission) {
        try {
            return admission.awaitEmpty(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
