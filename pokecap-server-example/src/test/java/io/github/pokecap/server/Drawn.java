package io.github.pokecap.server;

import io.github.pokecap.Captioner;
import io.github.pokecap.creatures.Creatures;
import io.github.pokecap.feature.Features;
import io.github.pokecap.training.CaptionerTrainer;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.learn.Classifiers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;

/** Drawn creatures and two models learnt from them, made once for all test classes. */
final class Drawn {
    private static final Path FOLDER = folder();
    static final Path MODEL = FOLDER.resolve("tiny.pokecap");
    static final Captioner CAPTIONER = learn("a drawing of {a color} {likeness}", MODEL);
    static final Path OTHER_MODEL = FOLDER.resolve("other.pokecap");
    static final Captioner OTHER = learn("{a color} {likeness}", OTHER_MODEL);
    static final byte[] PNG = read("0001.png");
    static final byte[] SECOND = read("0002.png");

    private Drawn() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("pokecap-server-test-").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "delete-drawn"));
            Creatures.writeImageFolder(folder.resolve("creatures"), 30, 7, 96);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Captioner learn(String template, Path target) {
        try {
            Captioner captioner = CaptionerTrainer.builder()
                    .features(Features.color(), Features.silhouette())
                    .classifier(Classifiers.nearestNeighbors())
                    .facets(List.of("color", "likeness", "parts"))
                    .template(template)
                    .folds(2)
                    .build()
                    .train(Dataset.imageFolder(FOLDER.resolve("creatures")));
            captioner.save(target);
            return captioner;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve("creatures").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first half of a picture, which no decoder can use. */
    static byte[] damaged() {
        return Arrays.copyOf(PNG, PNG.length / 2);
    }

    /** A picture without an opaque pixel. */
    static byte[] nothing() {
        return png(64, 64);
    }

    static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
