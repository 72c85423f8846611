package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StrokeWordsTest {
    @Test
    void bundledWordsAreAMixture() {
        StrokeWords words = StrokeWords.bundled();
        double total = 0;
        for (float weight : words.weights()) {
            total += weight;
        }

        assertThat(words.words()).isEqualTo(64);
        assertThat(words.dimensions()).isEqualTo(34);
        assertThat(total).isBetween(0.999, 1.001);
    }

    @Test
    void refusesArraysThatDoNotAgree() {
        float[] none = {};

        assertThatThrownBy(() -> new StrokeWords(none, none, none, none, none))
                .hasMessage(
                        "stroke words of 0 means, 0 basis numbers, 0 weights, 0 centres and 0 variances do not agree");
    }

    @Test
    void aModelThatWasLearntWithOtherWordsIsRefused() {
        double own = StrokeWords.bundled().checksum();

        assertThat(Features.of("strokes", Map.of("words", own, "largeStep", 8.0)))
                .isPresent();
        for (Map<String, Double> other :
                List.of(Map.of("words", own), new TreeMap<>(Map.of("largeStep", 8.0, "words", 1.0)))) {
            assertThatThrownBy(() -> Features.of("strokes", other))
                    .hasMessage("strokes are {words=" + own + ", largeStep=8.0} in this version of PokeCap, not "
                            + other + "; train again, or caption with the version that trained");
        }
    }
}
