package io.github.pokecap.benchmark.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.benchmark.Child;
import io.github.pokecap.benchmark.peer.PokeCapSide;
import io.github.pokecap.creatures.Creatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs each program once, as small as it gets, so that none rots between two runs. */
class ProgramsSmokeTest {
    @TempDir
    Path folder;

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceAll(".*-", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void threadsAndStarts() throws IOException {
        Throughput.main(new String[] {folder.toString(), "1", "0.05"});
        StartTime.main(new String[] {folder.toString(), "1"});
        assertThat(left()).containsExactly("start.json", "throughput.json");
    }

    @Test
    void bothSidesOfThePeerCanBeAskedTheSame() throws IOException {
        Path pictures = folder.resolve("pictures");
        Path model = folder.resolve("model");
        Creatures.writeImageFolder(pictures, 60, 1, 64);
        PokeCapSide.main(new String[] {"train", pictures.toString(), model.toString()});
        PokeCapSide.main(new String[] {"measure", pictures.toString(), model.toString(), "0.05"});
        PokeCapSide.main(new String[] {"first", pictures.resolve("0001.png").toString(), model.toString()});
        assertThat(model).isNotEmptyFile();
    }

    @Test
    void aChildThatFailsIsSaidToHaveFailed() {
        List<String> command = List.of("sh", "-c", "echo begun; echo over; exit 3");
        assertThatThrownBy(() -> Child.run("the script", command))
                .isInstanceOf(IOException.class)
                .hasMessage("the script ended with status 3, saying last: over");
    }
}
