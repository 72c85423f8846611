package io.github.pokecap.training.disturb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.creatures.Creatures;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Example;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether the decoder finds the subject again, whatever it is laid on. */
class GroundMaskTest {
    private static final Dataset CREATURES = creatures();

    private static Dataset creatures() {
        List<Example> examples = new ArrayList<>();
        try {
            for (Creature creature : Creatures.random(16, 11)) {
                byte[] png = EncodedPicture.png(CreatureArtist.draw(creature, 200));
                examples.add(new Example(examples.size() + ".png", List.of(), Map.of(), Map.of(), png::clone));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Dataset.of("creatures", examples);
    }

    @Test
    void onOneColor() throws IOException {
        assertThat(MaskOverlap.mean(CREATURES, Disturbances.coloredGround(), 42))
                .isGreaterThan(0.93);
    }

    @Test
    void onAPhotograph() throws IOException {
        assertThat(MaskOverlap.mean(CREATURES, Disturbances.photographicGround(), 42))
                .isGreaterThan(0.87);
    }

    @Test
    void inAJpegOfLowQuality() throws IOException {
        assertThat(MaskOverlap.mean(CREATURES, Disturbances.jpeg(40), 42)).isGreaterThan(0.93);
    }
}
