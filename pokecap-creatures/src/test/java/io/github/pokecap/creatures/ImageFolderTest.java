package io.github.pokecap.creatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFolderTest {

    private static final String LABELLED = "\\{\"file_name\": \"\\d{4,}\\.png\", \"text\": \"[a-z, ]+\","
            + " \"color\": \"[a-z]+\", \"color2\": \"[a-z]+\", \"likeness\": \"[a-z]+\","
            + " \"parts\": \\[(\"[a-z]+\"(, \"[a-z]+\")*)?\\], \"legs\": \"[0246]\", \"stance\": \"[a-z]+\","
            + " \"chain\": \\d+\\}";

    @Test
    void writesPicturesAndAMetadataLineForEach(@TempDir Path dir) throws IOException {
        Path folder = dir.resolve("new/creatures");

        Creatures.writeImageFolder(folder, 12, 5, 48);

        assertThat(names(folder)).hasSize(13).contains("0001.png", "0012.png", "metadata.jsonl");
        List<String> lines = Files.readAllLines(folder.resolve("metadata.jsonl"), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(12).allMatch(line -> line.matches(LABELLED));
        assertThat(lines.get(11)).startsWith("{\"file_name\": \"0012.png\", ");
        BufferedImage picture = ImageIO.read(folder.resolve("0012.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(48);
        assertThat(picture.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void captionedFoldersHaveNoLabels(@TempDir Path dir) throws IOException {
        Creatures.writeCaptionedFolder(dir, 4, 5, 16);

        assertThat(Files.readAllLines(dir.resolve("metadata.jsonl"), StandardCharsets.UTF_8))
                .hasSize(4)
                .allMatch(line -> line.matches("\\{\"file_name\": \"\\d{4}\\.png\", \"text\": \"[a-z, ]+\"\\}"));
    }

    @Test
    void theSameSeedWritesTheSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
        Creatures.writeImageFolder(one, 6, 9, 32);
        Creatures.writeImageFolder(other, 6, 9, 32);

        for (String name : names(one)) {
            assertThat(other.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void anEmptyFolderHasEmptyMetadata(@TempDir Path dir) throws IOException {
        Creatures.writeImageFolder(dir, 0, 1);

        assertThat(dir.resolve("metadata.jsonl")).isEmptyFile();
    }

    @Test
    void familiesShareTheirSkeletonAndDifferInColor(@TempDir Path dir) {
        Map<Integer, List<ImageFolder.Entry>> families = new ImageFolder(dir, 300, 3, 32)
                .entries().stream().collect(Collectors.groupingBy(ImageFolder.Entry::chain));

        // 300 creatures draw from 100 families; 100 * exp(-3) = 5 of them are expected to get none.
        assertThat(families).hasSizeBetween(85, 100);
        assertThat(families.keySet()).allMatch(chain -> chain >= 0 && chain < 100);
        families.values().forEach(family -> {
            assertThat(family.stream().map(e -> e.creature().likeness()).distinct())
                    .hasSize(1);
            assertThat(family.stream().map(e -> e.creature().parts()).distinct())
                    .hasSize(1);
            assertThat(family.stream().map(e -> e.creature().legs()).distinct()).hasSize(1);
            assertThat(family.stream().map(e -> e.creature().stance()).distinct())
                    .hasSize(1);
        });
        assertThat(families.values())
                .anyMatch(family -> family.stream()
                                .map(e -> e.creature().color())
                                .distinct()
                                .count()
                        > 2);
    }

    @Test
    void refusesANegativeCount(@TempDir Path dir) {
        assertThatThrownBy(() -> Creatures.writeCaptionedFolder(dir, -3, 1, 32))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot make creatures: count is -3; give 0 or more");
    }

    @Test
    void aFileInPlaceOfTheFolderIsAnIoError(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("taken"), "x");

        assertThatThrownBy(() -> Creatures.writeImageFolder(file, 1, 1)).isInstanceOf(FileSystemException.class);
    }

    private static List<String> names(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
