package io.github.pokecap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.image.PictureDecoder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CaptionQueueTest {
    private static Caption of(Object picture) {
        return new Caption("a picture of " + picture, List.of(), List.of());
    }

    private static Stream<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed();
    }

    /** The first pictures take longest, so that the order is not that in which they are done. */
    @Test
    void captionsComeInTheOrderOfThePictures() {
        List<String> texts = CaptionQueue.stream(numbers(50), 4, (Integer picture) -> {
                    pause(picture < 5 ? 20 : 0);
                    return of(picture);
                })
                .map(captioned -> captioned.captionOrThrow().text())
                .toList();

        assertThat(texts).isEqualTo(numbers(50).map(i -> "a picture of " + i).toList());
    }

    @Test
    void aPictureThatCannotBeReadIsToldInItsPlace() {
        List<Captioned<Integer>> captioned = CaptionQueue.stream(numbers(3), 2, (Integer picture) -> {
                    if (picture == 0) {
                        throw new NoSuchFileException("zero.png");
                    }
                    if (picture == 1) {
                        new PictureDecoder().decode(new byte[] {1, 2, 3});
                    }
                    return of(picture);
                })
                .toList();

        assertThat(captioned.get(0).problem().orElseThrow()).isInstanceOf(NoSuchFileException.class);
        assertThat(captioned.get(1).problem().orElseThrow()).hasMessageStartingWith("cannot read picture: ");
        assertThat(captioned.get(2).caption()).contains(of(2));
        assertThatThrownBy(() -> captioned.get(0).captionOrThrow())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no caption for 0: zero.png")
                .hasCauseInstanceOf(IOException.class);
    }

    /** Two threads, four ahead for each: no more than 8 are begun and not yet taken, of as many as there are numbers. */
    @Test
    void aStreamWithoutEndPassesThroughInBoundedMemory() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stream<Integer> endless = Stream.generate(begun::incrementAndGet);

        try (Stream<Captioned<Integer>> captions = CaptionQueue.stream(endless, 2, CaptionQueueTest::of)) {
            captions.limit(1000).forEach(captioned -> {
                most.accumulateAndGet(begun.get() - taken.get(), Math::max);
                taken.incrementAndGet();
            });
        }

        assertThat(taken).hasValue(1000);
        assertThat(most.get()).isLessThanOrEqualTo(8);
    }

    @Test
    void closingStopsTheThreadsAndClosesThePictures() throws InterruptedException {
        AtomicBoolean closed = new AtomicBoolean();
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Stream<Captioned<Integer>> captions =
                CaptionQueue.stream(numbers(100).onClose(() -> closed.set(true)), 1, (Integer picture) -> {
                    if (picture == 1) {
                        begun.countDown();
                        try {
                            TimeUnit.MINUTES.sleep(1);
                        } catch (InterruptedException e) {
                            interrupted.countDown();
                        }
                    }
                    return of(picture);
                });

        assertThat(captions.iterator().next().picture()).isZero();
        begun.await();
        captions.close();

        assertThat(closed).isTrue();
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsNoPicturesFaultIsThrown() {
        Stream<Captioned<Integer>> captions = CaptionQueue.stream(numbers(1), 1, (Integer picture) -> {
            throw new UnsupportedOperationException("broken extractor");
        });

        assertThatThrownBy(captions::toList)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("captioning failed at 0")
                .hasRootCauseMessage("broken extractor");
    }

    @Test
    void anInterruptEndsTheWait() {
        Stream<Captioned<Integer>> captions = CaptionQueue.stream(numbers(1), 1, (Integer picture) -> {
            pause(60_000);
            return of(picture);
        });
        Thread.currentThread().interrupt();

        assertThatThrownBy(captions::toList)
                .isInstanceOf(CancellationException.class)
                .hasMessage("captioning was interrupted at 0");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void thereIsNothingWithoutAThread() {
        assertThatThrownBy(() -> CaptionQueue.stream(numbers(1), 0, CaptionQueueTest::of))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads is 0; captioning takes at least 1");
    }

    @Test
    void aPictureHasACaptionOrAProblem() {
        assertThatThrownBy(() -> new Captioned<>("a.png", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a picture has a caption or a problem, but a.png has neither");
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
