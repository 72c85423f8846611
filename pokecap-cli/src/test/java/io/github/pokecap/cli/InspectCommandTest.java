package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    @Test
    void showsAModelToPeople() {
        String id = Drawn.CAPTIONER.id();
        Shell shell = Shell.run("inspect", Drawn.MODEL);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .startsWith("model " + Drawn.MODEL + "\nid    " + id + "\nsize  ")
                .contains("\nFeatures: " + Drawn.CAPTIONER.model().space().columns() + " columns\n")
                .contains("\nFacets\n", "\nScores of held-out pictures\n", "\nTemplate\n  ", "\nProvenance\n  writer ")
                .contains(
                        "nearest neighbours",
                        "\nValues\n  color     black, blue",
                        "\n             digest ",
                        "\n    seed          42\n")
                .endsWith("\nWith --json: also how each candidate did, and each value's threshold.\n")
                .doesNotContain("crossValidation");
    }

    @Test
    void showsAModelToMachines() throws IOException {
        JsonNode node = new ObjectMapper()
                .readTree(Shell.run("inspect", Drawn.MODEL, "--json").out());
        assertThat(node.path("id").asText()).isEqualTo(Drawn.CAPTIONER.id());
        assertThat(node.path("bytes").asLong()).isEqualTo(Files.size(Drawn.MODEL));
        assertThat(node.path("facets")).hasSize(3);
        assertThat(node.at("/facets/2/kind").asText()).isEqualTo("multi");
        assertThat(node.at("/provenance/dataset/examples").asInt()).isEqualTo(40);
    }

    @Test
    void refusesAFolderAndADamagedModel(@TempDir Path folder) throws IOException {
        assertThat(Shell.run("inspect", folder).err())
                .isEqualTo("pokecap: cannot read model " + folder + ": it is a folder; give the model file in it\n");
        byte[] bytes = Files.readAllBytes(Drawn.MODEL);
        Path cut = Files.write(folder.resolve("cut.pokecap"), java.util.Arrays.copyOf(bytes, 100));
        Shell shell = Shell.run("inspect", cut);
        assertThat(shell.err())
                .startsWith("pokecap: cannot read model " + cut + ": ")
                .endsWith("; it was cut short, copy it again\n");
        assertThat(shell.code()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
