package io.github.pokecap.creatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawDatasetTest {
    @Test
    void drawsWhatCreaturesDraw(@TempDir Path dir) throws IOException {
        DrawDataset.main(new String[] {dir.resolve("a").toString(), "2", "7"});
        Creatures.writeImageFolder(dir.resolve("b"), 2, 7);
        for (String name : new String[] {"0001.png", "0002.png", "metadata.jsonl"}) {
            assertThat(Files.mismatch(
                            dir.resolve("a").resolve(name), dir.resolve("b").resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    @Test
    void refusesToGuess() {
        assertThatThrownBy(() -> DrawDataset.main(new String[] {"a"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot draw a dataset: give a folder, how many pictures and a seed, not 1 arguments");
        assertThatThrownBy(() -> DrawDataset.main(new String[] {"a", "many", "1"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot draw a dataset: many is no whole number");
    }
}
