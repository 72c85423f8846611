package io.github.pokecap.training.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Tag;
import io.github.pokecap.training.evaluate.FacetAnswer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    private static FacetAnswer color(String truth, String... ranking) {
        List<Tag> tags = List.of(ranking).stream()
                .map(value -> new Tag("color", value, 0.5))
                .toList();
        return new FacetAnswer("color", false, List.of(truth), tags, List.of());
    }

    private static FacetAnswer parts(List<String> truth, String... asserted) {
        List<Tag> tags = List.of(asserted).stream()
                .map(value -> new Tag("parts", value, 0.5))
                .toList();
        return new FacetAnswer("parts", true, truth, tags, List.of(asserted));
    }

    @Test
    void aPictureOfASingleFacetCountsOnce() {
        Confusion confusion = new Confusion(
                false, List.of(color("red", "red"), color("red", "blue"), color("red", "red"), color("green", "red")));
        // Most frequent first: red 3, green 1, blue never true.
        assertThat(confusion.names()).containsExactly("red", "green", "blue");
        assertThat(confusion.support(0)).isEqualTo(3);
        assertThat(confusion.count(0, 0)).isEqualTo(2);
        assertThat(confusion.count(0, 2)).isEqualTo(1);
        assertThat(confusion.count(1, 0)).isEqualTo(1);
        assertThat(confusion.support(2)).isZero();
        assertThat(confusion.anyMissed()).isFalse();
    }

    @Test
    void noAnswerIsAMiss() {
        Confusion confusion = new Confusion(false, List.of(color("red")));
        assertThat(confusion.anyMissed()).isTrue();
        assertThat(confusion.count(0, confusion.missed())).isEqualTo(1);
    }

    @Test
    void aPictureOfAMultiFacetCountsInTheRowOfEachOfItsValues() {
        // True: wings and tail; said: wings and horn. Wings: found, and horn said. Tail: missed, and horn said.
        Confusion confusion = new Confusion(true, List.of(parts(List.of("wings", "tail"), "wings", "horn")));
        assertThat(confusion.names()).containsExactly("tail", "wings", "horn");
        assertThat(confusion.count(1, 1)).isEqualTo(1);
        assertThat(confusion.count(1, 2)).isEqualTo(1);
        assertThat(confusion.count(1, confusion.missed())).isZero();
        assertThat(confusion.count(0, confusion.missed())).isEqualTo(1);
        assertThat(confusion.count(0, 2)).isEqualTo(1);
        assertThat(confusion.count(0, 1)).isZero();
    }

    @Test
    void theRareOnesShareARow() {
        // 27 values, once each, all right: 25 rows and "other", which holds two.
        List<FacetAnswer> answers = IntStream.range(0, 27)
                .mapToObj(i -> color("v%02d".formatted(i), "v%02d".formatted(i)))
                .toList();
        Confusion confusion = new Confusion(false, answers);
        assertThat(confusion.names()).hasSize(26).endsWith("v24", "other");
        assertThat(confusion.isOther(25)).isTrue();
        assertThat(confusion.isOther(24)).isFalse();
        assertThat(confusion.count(25, 25)).isEqualTo(2);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(new Confusion(true, List.of()).names()).isEmpty();
    }
}
