package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.feature.Features;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.learn.Copies;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObservedDatasetTest {
    private static final FeatureSpace SPACE = FeatureSpace.of(List.of(Features.silhouette()));

    private static ObservedDataset observe(Dataset dataset, Set<Copies> copies) {
        try (Workers workers = new Workers(2)) {
            return ObservedDataset.of(dataset, SPACE, copies, workers, Progress.NONE);
        }
    }

    @Test
    void copiesAreLookedAtOnlyWhenAskedFor() throws Exception {
        Dataset dataset = MemoryDataset.labelled(3, 128, 1);

        ObservedDataset plain = observe(dataset, Set.of());
        ObservedDataset copied = observe(dataset, Set.of(Copies.MIRRORED, Copies.COARSE));

        assertThat(plain.copies()).isEmpty();
        assertThat(copied.copies()).containsOnlyKeys(Copies.MIRRORED, Copies.COARSE);
        for (int i = 0; i < 3; i++) {
            Picture picture =
                    new PictureDecoder().decode(dataset.examples().get(i).bytes());
            float[] seen = copied.observations().get(i).globals();
            assertThat(seen).isEqualTo(plain.observations().get(i).globals());
            assertThat(globals(copied, Copies.MIRRORED, i))
                    .isEqualTo(SPACE.observe(picture.mirrored()).globals())
                    .isNotEqualTo(seen);
            assertThat(globals(copied, Copies.COARSE, i))
                    .isEqualTo(SPACE.observe(CoarseCopy.of(picture, i)).globals())
                    .isNotEqualTo(seen);
        }
    }

    private static float[] globals(ObservedDataset observed, Copies kind, int number) {
        return observed.copies().getOrDefault(kind, List.of()).get(number).globals();
    }
}
