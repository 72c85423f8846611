package io.github.pokecap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.97, 1})
    void aConfidenceIsFromZeroToOne(double confidence) {
        assertThat(new Tag("color", "green", confidence).confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void anotherConfidenceIsRefused(double confidence) {
        assertThatThrownBy(() -> new Tag("color", "green", confidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("confidence of color=green is " + confidence + ", outside 0 to 1");
    }

    @Test
    void aTagHasAFacetAndAValue() {
        assertThatThrownBy(() -> new Tag("", "green", 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tag \"\"=\"green\" has an empty facet or value; give it both");
        assertThatThrownBy(() -> new Tag("color", "", 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tag \"color\"=\"\" has an empty facet or value; give it both");
    }
}
