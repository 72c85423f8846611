package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.feature.Features;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedDatasetTest {
    private static final FeatureSpace SPACE = FeatureSpace.of(List.of(Features.silhouette()));

    private static ObservedDataset observe(Dataset dataset, boolean mirror) {
        try (Workers workers = new Workers(2)) {
            return ObservedDataset.of(dataset, SPACE, mirror, workers, Progress.NONE);
        }
    }

    @Test
    void mirrorImagesAreLookedAtOnlyWhenAskedFor() throws Exception {
        Dataset dataset = MemoryDataset.labelled(3, 48, 1);

        ObservedDataset plain = observe(dataset, false);
        ObservedDataset mirrored = observe(dataset, true);

        assertThat(plain.mirrored()).isEmpty();
        assertThat(mirrored.mirrored()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            Picture picture =
                    new PictureDecoder().decode(dataset.examples().get(i).bytes());
            float[] seen = mirrored.observations().get(i).globals();
            assertThat(seen).isEqualTo(plain.observations().get(i).globals());
            assertThat(mirrored.mirrored().get(i).globals())
                    .isEqualTo(SPACE.observe(picture.mirrored()).globals())
                    .isNotEqualTo(seen);
        }
    }
}
