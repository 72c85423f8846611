package io.github.pokecap.cli;

import io.github.pokecap.Captioner;
import io.github.pokecap.creatures.Creatures;
import io.github.pokecap.feature.Features;
import io.github.pokecap.training.CaptionerTrainer;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.learn.Classifiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dataset of drawn creatures and a model learnt from it, made once for all test classes. */
final class Drawn {
    static final Path FOLDER = folder();
    static final Path DATA = FOLDER.resolve("creatures");
    static final Path MODEL = FOLDER.resolve("tiny.pokecap");
    static final Captioner CAPTIONER = captioner();

    private Drawn() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("pokecap-cli-test-").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Captioner captioner() {
        try {
            Creatures.writeImageFolder(DATA, 40, 7, 96);
            Captioner captioner = CaptionerTrainer.builder()
                    .features(Features.color(), Features.silhouette())
                    .classifier(Classifiers.nearestNeighbors())
                    .facets(java.util.List.of("color", "likeness", "parts"))
                    .folds(2)
                    .build()
                    .train(Dataset.imageFolder(DATA));
            captioner.save(MODEL);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(FOLDER), "delete-drawn"));
            return captioner;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first picture of the dataset, under another name. */
    static Path picture(Path target) throws IOException {
        return Files.copy(DATA.resolve("0001.png"), target);
    }

    /** The first half of it, which no decoder can use. */
    static Path brokenPicture(Path target) throws IOException {
        byte[] bytes = Files.readAllBytes(DATA.resolve("0001.png"));
        return Files.write(target, java.util.Arrays.copyOf(bytes, 200));
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
