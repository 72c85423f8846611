package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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

        assertThat(Features.of("strokes", Map.of("words", own))).isPresent();
        assertThatThrownBy(() -> Features.of("strokes", Map.of("words", 1.0)))
                .hasMessage(
                        "strokes are {words=" + own + "} in this version of PokeCap, not {words=1.0}; train again, or"
                                + " caption with the version that trained");
    }
}
