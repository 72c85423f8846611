package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pokecap.Captioner;
import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.feature.Features;
import io.github.pokecap.model.Model;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void tellsWhichFacetDiffersFromWhich(@TempDir Path folder) throws IOException {
        FacetClassifier color = twoColors("color");
        Path model = folder.resolve("two.pokecap");
        Captioner.of(new Model(
                        FeatureSpace.of(List.of(Features.salience())),
                        List.of(color, twoColors("color2").differingFrom(color)),
                        CaptionTemplate.parse("{color}[ and {color2}]"),
                        "{}"))
                .save(model);

        assertThat(Shell.run("inspect", model).out())
                .contains(
                        "  color   one                     linear      2       0.00\n",
                        "  color2  one, not that of color  linear      2       0.00\n");
        JsonNode facets = new ObjectMapper()
                .readTree(Shell.run("inspect", model, "--json").out())
                .path("facets");
        assertThat(facets.at("/1/differsFrom").asText()).isEqualTo("color");
        assertThat(facets.path(0).has("differsFrom")).isFalse();
    }

    private static FacetClassifier twoColors(String name) {
        int columns = FeatureSpace.of(List.of(Features.salience())).columns();
        return new FacetClassifier(
                new Facet(name, Facet.Kind.SINGLE, List.of("blue", "red")),
                new LinearClassifier(columns, new float[2 * columns], new float[2]),
                new Calibration(new float[] {1, 1}, new float[2]),
                new float[2]);
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
