package io.github.pokecap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetAnswer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTest {
    private static final Tag GREEN = new Tag("color", "green", 0.9);
    private static final Tag RED = new Tag("color", "red", 0.1);
    private static final Tag TAIL = new Tag("parts", "tail", 0.8);
    private static final Tag WINGS = new Tag("parts", "wings", 0.7);

    private static final FacetAnswer COLOR = new FacetAnswer(
            new Facet("color", Facet.Kind.SINGLE, List.of("green", "red")), List.of(GREEN, RED), List.of(GREEN));
    private static final FacetAnswer PARTS = new FacetAnswer(
            new Facet("parts", Facet.Kind.MULTI, List.of("tail", "wings")), List.of(TAIL, WINGS), List.of(TAIL, WINGS));

    @Test
    void tagsAreWhatTheAnswersAssertWhetherSpokenOrNot() {
        Caption caption = new Caption("a green thing", List.of(GREEN), List.of(COLOR, PARTS));

        assertThat(caption.tags()).containsExactly(GREEN, TAIL, WINGS);
        assertThat(caption.spoken()).containsExactly(GREEN);
        assertThat(caption.answer("parts")).containsSame(PARTS);
        assertThat(caption.answer("legs")).isEmpty();
    }

    @Test
    void listsAreCopied() {
        List<Tag> spoken = new ArrayList<>(List.of(GREEN));
        Caption caption = new Caption("", spoken, List.of());

        spoken.clear();

        assertThat(caption.spoken()).containsExactly(GREEN);
    }
}
