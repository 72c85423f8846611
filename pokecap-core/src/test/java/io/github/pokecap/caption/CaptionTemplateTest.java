package io.github.pokecap.caption;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Tag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaptionTemplateTest {
    @Test
    void saysTheValues() {
        assertThat(CaptionTemplate.parse("a drawing of {a color} {likeness}")
                        .render(Map.of(
                                "color", List.of(new Tag("color", "orange", 0.9)),
                                "likeness", List.of(new Tag("likeness", "fox", 0.9)))))
                .isEqualTo("a drawing of an orange fox");
    }
}
