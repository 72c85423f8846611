package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void resultsAreInTheOrderOfTheTasks() {
        List<Callable<Integer>> tasks = new ArrayList<>();
        CountDownLatch lastIsDone = new CountDownLatch(1);
        tasks.add(() -> {
            lastIsDone.await();
            return 0;
        });
        tasks.add(() -> {
            lastIsDone.countDown();
            return 1;
        });
        try (Workers workers = new Workers(2)) {
            assertThat(workers.all(tasks)).containsExactly(0, 1);
            assertThat(workers.all(List.<Callable<Integer>>of())).isEmpty();
        }
    }

    @Test
    void anUncheckedExceptionIsThrownAsItIsAndTheTasksBehindItAreLeftOut() {
        IllegalArgumentException wrong = new IllegalArgumentException("wrong");
        AtomicInteger done = new AtomicInteger();
        CountDownLatch thrown = new CountDownLatch(1);
        List<Callable<Integer>> tasks = new ArrayList<>();
        tasks.add(() -> {
            throw wrong;
        });
        tasks.add(() -> {
            boolean interrupted = false;
            while (thrown.getCount() > 0) {
                try {
                    thrown.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            return interrupted ? 1 : 0;
        });
        tasks.add(done::incrementAndGet);
        try (Workers workers = new Workers(1)) {
            assertThatThrownBy(() -> workers.all(tasks)).isSameAs(wrong);
            thrown.countDown();
            assertThat(workers.all(List.of(() -> done.get()))).containsExactly(0);
        }
    }

    @Test
    void errorsAndCheckedExceptionsComeThrough() {
        AssertionError error = new AssertionError("error");
        IOException checked = new IOException("checked");
        try (Workers workers = new Workers(1)) {
            assertThatThrownBy(() -> workers.all(List.of(() -> {
                        throw error;
                    })))
                    .isSameAs(error);
            assertThatThrownBy(() -> workers.all(List.of(() -> {
                        throw checked;
                    })))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCause(checked);
        }
    }

    @Test
    void anInterruptEndsTheWaitAndIsKept() {
        try (Workers workers = new Workers(1)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> workers.all(List.of(() -> {
                        new CountDownLatch(1).await();
                        return 1;
                    })))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("training was interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
