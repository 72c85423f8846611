package io.github.pokecap.creatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawSamplesTest {

    private static final List<String> NAMES = List.of(
            "blue-fish.png",
            "brown-bird.png",
            "green-frog.png",
            "orange-cat.jpg",
            "pink-butterfly.png",
            "purple-dragon.png",
            "red-crab.png",
            "white-ghost.gif",
            "yellow-mouse.png");

    @Test
    void drawsASampleOfEachFormat(@TempDir Path dir) throws IOException {
        DrawSamples.main(new String[] {dir.toString()});

        assertThat(names(dir)).isEqualTo(NAMES);
        for (String name : names(dir)) {
            BufferedImage sample = ImageIO.read(dir.resolve(name).toFile());
            assertThat(sample.getWidth()).isEqualTo(400);
            assertThat(ColorCount.of(sample).of(name.substring(0, name.indexOf('-'))))
                    .as(name)
                    .isGreaterThan(10_000);
        }
        assertThat(ImageIO.read(dir.resolve("orange-cat.jpg").toFile()).getRGB(2, 2))
                .isEqualTo(0xFFFFFFFF);
        assertThat(ImageIO.read(dir.resolve("white-ghost.gif").toFile()).getRGB(2, 2) >>> 24)
                .isZero();
    }

    @Test
    void theRepositoryHoldsThemAll() throws IOException {
        Path samples = Path.of("..", "samples");
        assertThat(names(samples)).containsAll(NAMES);
        long bytes = 0;
        for (String name : names(samples)) {
            bytes += Files.size(samples.resolve(name));
        }
        assertThat(bytes).isLessThan(400_000);
    }

    @Test
    void refusesToGuessTheFolder() {
        assertThatThrownBy(() -> DrawSamples.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot draw samples: give one argument, the folder to draw into, not 0");
    }

    private static List<String> names(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
