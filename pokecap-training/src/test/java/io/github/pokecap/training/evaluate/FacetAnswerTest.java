package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetAnswerTest {
    private static final Tag GREEN = new Tag("color", "green", 0.9);
    private static final Tag RED = new Tag("color", "red", 0.1);

    @Test
    void aSingleFacetIsAnsweredWithTheFirstOfItsRankingEvenIfSilent() {
        FacetAnswer silent = new FacetAnswer("color", false, List.of("red"), List.of(GREEN, RED), List.of());
        assertThat(silent.answered()).containsExactly("green");
        assertThat(Judged.color("red").answered()).isEmpty();
    }

    @Test
    void aMultiFacetIsAnsweredWithWhatItAsserts() {
        FacetAnswer answer = Judged.parts(List.of(), "wings", 0.8, "horn", 0.6, "tail", 0.2);
        assertThat(answer.answered()).containsExactly("wings", "horn");
    }

    @Test
    void refusesAFacetWithoutAName() {
        assertThatThrownBy(() -> new FacetAnswer("", true, List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a facet has an empty name; give it one, such as \"color\"");
    }

    @Test
    void refusesTwoTruthsOfASingleFacet() {
        assertThatThrownBy(() -> new FacetAnswer("color", false, List.of("red", "blue"), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("single facet \"color\" has 2 true values [red, blue]; it needs exactly one."
                        + " Leave the answer out where the picture has no label");
    }

    @Test
    void refusesTwoAssertionsOfASingleFacet() {
        assertThatThrownBy(() ->
                        new FacetAnswer("color", false, List.of("red"), List.of(GREEN, RED), List.of("green", "red")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("single facet \"color\" asserts 2 values [green, red]; it may assert one or be silent");
    }

    @Test
    void refusesATruthToldTwice() {
        assertThatThrownBy(() -> new FacetAnswer("parts", true, List.of("wing", "wing"), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet \"parts\" lists the true value \"wing\" twice in [wing, wing]");
    }

    @Test
    void refusesATagOfAnotherFacet() {
        assertThatThrownBy(() -> new FacetAnswer("parts", true, List.of(), List.of(GREEN), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the ranking of facet \"parts\" holds a tag of facet \"color\": green");
    }

    @Test
    void refusesAValueRankedTwice() {
        assertThatThrownBy(() -> new FacetAnswer("color", false, List.of("red"), List.of(RED, RED), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the ranking of facet \"color\" holds \"red\" twice");
    }

    @Test
    void refusesAnAssertionThatIsNotRanked() {
        assertThatThrownBy(() -> new FacetAnswer("color", false, List.of("red"), List.of(RED), List.of("blue")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet \"color\" asserts \"blue\", which is not among the 1 values of its ranking");
    }

    @Test
    void aPictureRefusesAFacetAnsweredTwice() {
        assertThatThrownBy(() -> Judged.picture("a.png", Judged.color("red"), Judged.color("blue")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("picture \"a.png\" answers facet \"color\" twice; merge the answers");
    }

    @Test
    void aFacetIsTheSameKindEverywhere() {
        FacetAnswer multi = new FacetAnswer("color", true, List.of(), List.of(), List.of());
        assertThatThrownBy(() -> FacetAnswers.byFacet(
                        List.of(Judged.picture("a.png", Judged.color("red")), Judged.picture("b.png", multi))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet \"color\" is multi in picture \"b.png\" and single in one before it;"
                        + " a facet is the same kind everywhere");
    }
}
