package io.github.pokecap.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.Captioner;
import io.github.pokecap.model.ModelFormatException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReloadingCaptionerTest {
    private static final Captioner RED = TinyModel.saying("red");
    private static final Captioner BLUE = TinyModel.saying("blue");
    private static final BufferedImage PICTURE = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);

    @TempDir
    private Path folder;

    private Path model;

    @BeforeEach
    void writeTheRedModel() throws IOException {
        model = folder.resolve("model.pokecap");
        RED.save(model);
    }

    @Test
    void servesTheModelOfTheFile() throws IOException {
        try (ReloadingCaptioner models = ReloadingCaptioner.open(ModelSource.file(model))) {
            assertThat(models.captioner().caption(PICTURE).text()).isEqualTo("a red thing");
            ReloadStatus status = models.status();
            assertThat(status.source()).isEqualTo(model.toString());
            assertThat(status.modelId()).isEqualTo(RED.id());
            assertThat(status.checkedAt()).isEqualTo(status.loadedAt());
            assertThat(status.reloads()).isZero();
            assertThat(status.failure()).isEmpty();
        }
    }

    @Test
    void anotherModelTakesOverWhenTold() throws IOException {
        try (ReloadingCaptioner models = ReloadingCaptioner.open(ModelSource.file(model))) {
            Captioner before = models.captioner();
            BLUE.save(model);
            assertThat(models.captioner()).isSameAs(before);
            ReloadStatus status = models.reload();
            assertThat(models.captioner().caption(PICTURE).text()).isEqualTo("a blue thing");
            assertThat(before.caption(PICTURE).text()).isEqualTo("a red thing");
            assertThat(status.modelId()).isEqualTo(BLUE.id());
            assertThat(status.reloads()).isEqualTo(1);
            assertThat(status).isEqualTo(models.status());
        }
    }

    @Test
    void theSameModelWrittenAgainIsNoReload() throws IOException {
        try (ReloadingCaptioner models = ReloadingCaptioner.open(ModelSource.file(model))) {
            Captioner before = models.captioner();
            RED.save(model);
            assertThat(models.reload().reloads()).isZero();
            assertThat(models.captioner()).isSameAs(before);
        }
    }

    /** Both models have as many bytes; only the identity of the file tells them apart. */
    @Test
    void aFileOfTheSameSizeAndTimeIsReadAgain() throws IOException {
        Captioner pink = TinyModel.saying("pink");
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        BLUE.save(model);
        Files.setLastModifiedTime(model, time);
        try (ReloadingCaptioner models = ReloadingCaptioner.open(ModelSource.file(model))) {
            long size = Files.size(model);
            pink.save(model);
            Files.setLastModifiedTime(model, time);
            assertThat(Files.size(model)).isEqualTo(size);
            assertThat(models.reload().modelId()).isEqualTo(pink.id());
        }
    }

    @Test
    void aBadModelLeavesTheOldOneServingAndSaysWhy() throws IOException {
        try (ReloadingCaptioner models = ReloadingCaptioner.open(ModelSource.file(model))) {
            Files.writeString(model, "not a model at all");
            models.reload();
            ReloadStatus status = models.reload();
            assertThat(models.captioner().caption(PICTURE).text()).isEqualTo("a red thing");
            assertThat(status.modelId()).isEqualTo(RED.id());
            ReloadStatus.Failure failure = status.failure().orElseThrow();
            assertThat(failure.reason()).startsWith("cannot read model " + model + ": ");
            assertThat(failure.times()).isEqualTo(2);
            assertThat(failure.since()).isBeforeOrEqualTo(status.checkedAt());

            BLUE.save(model);
            assertThat(models.reload().failure()).isEmpty();
            assertThat(models.captioner().id()).isEqualTo(BLUE.id());
        }
    }

    @Test
    void aMissingFileLeavesTheOldOneServing() throws IOException {
        try (ReloadingCaptioner models = ReloadingCaptioner.open(ModelSource.file(model))) {
            Files.delete(model);
            assertThat(models.reload().failure().orElseThrow().reason())
                    .isEqualTo("cannot read model " + model + ": there is no such file");
            RED.save(model);
            assertThat(models.reload().failure()).isEmpty();
        }
    }

    @Test
    void aSourceThatBreaksInAnyWayLeavesTheOldOneServing() throws IOException {
        AtomicInteger looks = new AtomicInteger();
        ModelSource source = new ModelSource() {
            @Override
            public Optional<Captioner> loadUnless(String knownId) {
                if (looks.getAndIncrement() == 0) {
                    return Optional.of(RED);
                }
                throw looks.get() == 2 ? new IllegalStateException() : new IllegalStateException("no luck");
            }

            @Override
            public String name() {
                return "a broken source";
            }
        };
        try (ReloadingCaptioner models = ReloadingCaptioner.open(source)) {
            assertThat(models.reload().failure().orElseThrow().reason()).isEqualTo("java.lang.IllegalStateException");
            assertThat(models.reload().failure().orElseThrow().reason()).isEqualTo("no luck");
            assertThat(models.captioner()).isSameAs(RED);
        }
    }

    @Test
    void withoutAFirstModelThereIsNothingToServe() throws IOException {
        Files.writeString(model, "not a model at all");
        assertThatThrownBy(() -> ReloadingCaptioner.open(ModelSource.file(model)))
                .isInstanceOf(ModelFormatException.class);
        Path missing = folder.resolve("missing.pokecap");
        assertThatThrownBy(() -> ReloadingCaptioner.polling(ModelSource.file(missing), Duration.ofSeconds(1)))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read model " + missing + ": there is no such file");
        assertThat(pollers()).isZero();
    }

    @Test
    @Timeout(20)
    void pollingSeesAnotherModelAndEndsWithClose() throws IOException, InterruptedException {
        try (ReloadingCaptioner models = ReloadingCaptioner.polling(ModelSource.file(model), Duration.ofMillis(5))) {
            BLUE.save(model);
            while (!models.captioner().id().equals(BLUE.id())) {
                Thread.sleep(5);
            }
            Files.writeString(model, "broken");
            while (models.status().failure().isEmpty()) {
                Thread.sleep(5);
            }
            RED.save(model);
            while (!models.captioner().id().equals(RED.id())) {
                Thread.sleep(5);
            }
            assertThat(models.status().reloads()).isEqualTo(2);
        }
        while (pollers() > 0) {
            Thread.sleep(5);
        }
    }

    @Test
    void refusesAPauseThatIsNone() {
        assertThatThrownBy(() -> ReloadingCaptioner.polling(ModelSource.file(model), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the pause between two looks is PT0S, but 1 ms is the least");
    }

    private static long pollers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("pokecap-reload"))
                .count();
    }
}
