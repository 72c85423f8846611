package io.github.pokecap.pokedex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PokedexTest {
    private static final int MOST_BYTES = 8_000_000;

    @Test
    void saysThatTheModelIsNotThere() {
        assertThatThrownBy(() -> Pokedex.captioner(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot load the Pokédex model: the class path has no resource"
                        + " /io/github/pokecap/pokedex/pokedex.pokecap; this build of pokecap-pokedex was made without"
                        + " it, use Captioner.load with a model file");
    }

    @Test
    void readsAModelFromAnAddress(@TempDir Path folder) throws IOException {
        Captioner made = Captioner.of(model());
        made.save(folder.resolve("a.pokecap"));
        Captioner read = Pokedex.captioner(folder.resolve("a.pokecap").toUri().toURL());
        assertThat(read.id()).isEqualTo(made.id());
    }

    @Test
    void loadsTheBundledModelIfThereIsOne() throws IOException {
        Assumptions.assumeTrue(Pokedex.isBundled(), "this build has no bundled model");
        Captioner captioner = Pokedex.captioner();
        assertThat(captioner.facets()).isNotEmpty();
        assertThat(captioner.model().toBytes()).hasSizeLessThanOrEqualTo(MOST_BYTES);
        assertThat(captioner.id()).isEqualTo(Pokedex.captioner().id());
    }

    private static Model model() {
        FeatureSpace space = FeatureSpace.of(List.of(Features.color()));
        Facet color = new Facet("color", Facet.Kind.SINGLE, List.of("blue", "red"));
        LinearClassifier linear = new LinearClassifier(space.columns(), new float[space.columns() * 2], new float[2]);
        Calibration calibration = new Calibration(new float[] {1, 1}, new float[2]);
        FacetClassifier facet = new FacetClassifier(color, linear, calibration, new float[2]);
        return new Model(space, List.of(facet), CaptionTemplate.parse("{color}"), "{}");
    }
}
