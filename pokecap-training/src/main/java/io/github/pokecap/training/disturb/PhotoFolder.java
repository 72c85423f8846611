package io.github.pokecap.training.disturb;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Photographs of the user's own, by the names of their files so that the system's order does not matter. */
record PhotoFolder(List<Path> files) implements PhotographicGround.Photographs {
    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".gif", ".bmp");

    static PhotoFolder of(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(PhotoFolder::isPhotograph).sorted().toList();
            if (files.isEmpty()) {
                throw new IllegalArgumentException(
                        "there is no photograph in " + folder + "; put PNG, JPEG, GIF or BMP files there");
            }
            return new PhotoFolder(files);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read photographs from " + folder + ": " + e, e);
        }
    }

    private static boolean isPhotograph(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public BufferedImage take(int width, int height, SplittableRandom random) throws IOException {
        Path file = files.get(random.nextInt(files.size()));
        try {
            return cut(DecodedPicture.of(Files.readAllBytes(file)), width, height);
        } catch (IOException e) {
            throw new IOException("cannot use photograph " + file + ": " + e.getMessage(), e);
        }
    }

    /** Scaled to cover and cut from the middle. */
    static BufferedImage cut(BufferedImage photo, int width, int height) {
        double scale = Math.max((double) width / photo.getWidth(), (double) height / photo.getHeight());
        int coverWidth = Math.max(width, (int) Math.round(photo.getWidth() * scale));
        int coverHeight = Math.max(height, (int) Math.round(photo.getHeight() * scale));
        BufferedImage cover = Canvas.shrunk(photo, coverWidth, coverHeight);
        BufferedImage cut = Canvas.clear(width, height);
        Canvas.fill(cut, Color.WHITE);
        Canvas.lay(
                cover,
                cut,
                AffineTransform.getTranslateInstance(-((coverWidth - width) / 2), -((coverHeight - height) / 2)));
        return cut;
    }
}
