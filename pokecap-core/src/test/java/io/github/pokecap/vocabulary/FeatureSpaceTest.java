package io.github.pokecap.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.feature.Features;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.feature.LocalExtractor;
import io.github.pokecap.image.Picture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeatureSpaceTest {
    /** Writes its number as often as it is long. */
    private record Constant(String name, int length, float number) implements GlobalExtractor {
        @Override
        public Map<String, Double> settings() {
            return Map.of();
        }

        @Override
        public void extract(Picture picture, float[] row, int offset) {
            for (int i = 0; i < length; i++) {
                row[offset + i] = number;
            }
        }
    }

    /** Sees one descriptor of zeros and one of ones in every picture. */
    private record TwoKeypoints(String name) implements LocalExtractor {
        @Override
        public Map<String, Double> settings() {
            return Map.of();
        }

        @Override
        public Descriptors extract(Picture picture) {
            return new Descriptors(new long[] {0, 0, 0, 0, -1, -1, -1, -1}, new float[2], new float[2]);
        }
    }

    private static final Picture PIXEL =
            new Picture(1, 1, new int[1], new boolean[] {true}, new Picture.Frame(1, 1, 0, 0, 1, 1));

    /** Two words, all zeros and all ones; the second weighs nothing. */
    private static final Vocabulary WORDS = new Vocabulary(
            new int[] {2, 0, 0}, new long[] {0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1}, new float[] {1, 0});

    @Test
    void aRowIsTheGlobalVectorsAndThenTheWords() {
        FeatureSpace space = FeatureSpace.of(List.of(
                        new TwoKeypoints("acme/points"), new Constant("acme/a", 2, 3), new Constant("acme/b", 1, 4)))
                .with(WORDS);

        assertThat(space.row(space.observe(PIXEL))).containsExactly(3, 3, 4, 1, 0);
        assertThat(space.columns()).isEqualTo(5);
        assertThat(space.blocks())
                .containsExactly(
                        new FeatureSpace.Block("acme/a", 0, 2),
                        new FeatureSpace.Block("acme/b", 2, 1),
                        new FeatureSpace.Block("acme/points", 3, 2));
        assertThat(space.extractors().stream().map(extractor -> extractor.name()))
                .containsExactly("acme/a", "acme/b", "acme/points");
        assertThat(space.vocabulary()).containsSame(WORDS);
    }

    @Test
    void withoutALocalExtractorThereAreNoWords() {
        FeatureSpace space = FeatureSpace.of(List.of(new Constant("acme/a", 2, 3)));

        assertThat(space.hasLocal()).isFalse();
        assertThat(space.row(space.observe(PIXEL))).containsExactly(3, 3);
        assertThatThrownBy(() -> space.with(WORDS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no extractor of this feature space is local, so no vocabulary applies");
    }

    @Test
    void withoutAVocabularyTheWordsAreMissing() {
        FeatureSpace space = FeatureSpace.of(List.of(new TwoKeypoints("acme/points"), new Constant("acme/a", 2, 3)));

        assertThat(space.hasLocal()).isTrue();
        assertThat(space.vocabulary()).isEmpty();
        assertThat(space.row(space.observe(PIXEL))).containsExactly(3, 3);
    }

    @Test
    void extractorsAreSomeOfDifferentNamesAndOneLocal() {
        assertThatThrownBy(() -> FeatureSpace.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("features name no extractor; Features.usual() gives the usual ones");
        assertThatThrownBy(() -> FeatureSpace.of(List.of(Features.color(), Features.color())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two feature extractors are called color");
        assertThatThrownBy(() -> FeatureSpace.of(List.of(Features.orb(), new TwoKeypoints("acme/points"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "features name two local extractors, orb and acme/points; a captioner has one vocabulary, so"
                                + " take one of them");
    }
}
