package io.github.pokecap.training.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.dataset.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LabelFacetsTest {
    private int made;

    private Example example(Map<String, Label> labels) {
        return new Example(made++ + ".png", List.of(), labels, Map.of("chain", BigDecimal.ONE), () -> new byte[0]);
    }

    private List<Example> colored(String... colors) {
        List<Example> examples = new ArrayList<>();
        for (String color : colors) {
            examples.add(example(color.isEmpty() ? Map.of() : Map.of("color", Label.single(color))));
        }
        return examples;
    }

    /** Values in alphabetical order; what is rarer than asked, or not said, is no truth. */
    @Test
    void aSingleFacetHasItsFrequentValues() {
        List<Example> examples = colored("red", "blue", "red", "mauve", "", "blue");

        FacetChoice choice = new LabelFacets(examples, 2).find(List.of());

        LabelledFacet color = choice.facets().get(0);
        assertThat(color.facet()).isEqualTo(new Facet("color", Facet.Kind.SINGLE, List.of("blue", "red")));
        assertThat(color.truths())
                .containsExactly(new int[] {1}, new int[] {0}, new int[] {1}, null, null, new int[] {0});
        assertThat(color.counts()).containsExactly(Map.entry("blue", 2), Map.entry("red", 2));
        assertThat(choice.passedOver()).isEmpty();
    }

    /** One list makes the whole field a multi facet; an empty list says that there is none. */
    @Test
    void aMultiFacetHasAnyNumberOfValues() {
        List<Example> examples = List.of(
                example(Map.of("parts", Label.multi(List.of("wings", "tail", "wings")))),
                example(Map.of("parts", Label.single("tail"))),
                example(Map.of("parts", Label.multi(List.of()))),
                example(Map.of("parts", Label.multi(List.of("wings", "halo")))),
                example(Map.of()));

        LabelledFacet parts =
                new LabelFacets(examples, 2).find(List.of()).facets().get(0);

        assertThat(parts.facet()).isEqualTo(new Facet("parts", Facet.Kind.MULTI, List.of("tail", "wings")));
        assertThat(parts.truths()).containsExactly(new int[] {1, 0}, new int[] {0}, new int[0], new int[] {1}, null);
        assertThat(parts.counts()).containsExactly(Map.entry("tail", 2), Map.entry("wings", 2));
    }

    @Test
    void facetsAreInTheOrderOfTheMetadata() {
        Map<String, Label> labels = new LinkedHashMap<>();
        labels.put("shape", Label.single("round"));
        labels.put("color", Label.single("red"));
        Map<String, Label> others = new LinkedHashMap<>();
        others.put("color", Label.single("blue"));
        others.put("shape", Label.single("flat"));
        List<Example> examples = List.of(example(labels), example(others), example(labels), example(others));

        assertThat(names(new LabelFacets(examples, 2).find(List.of()))).containsExactly("shape", "color");
        assertThat(names(new LabelFacets(examples, 2).find(List.of("color", "shape"))))
                .containsExactly("color", "shape");
    }

    private static List<String> names(FacetChoice choice) {
        return choice.facets().stream().map(facet -> facet.facet().name()).toList();
    }

    @Test
    void aFieldWithoutTwoFrequentValuesIsPassedOver() {
        FacetChoice choice = new LabelFacets(colored("red", "red", "blue"), 2).find(List.of());

        assertThat(choice.facets()).isEmpty();
        assertThat(choice.passedOver())
                .containsExactly("field color is no facet: 1 of its values occur at least 2 times, and it takes two");
    }

    @Test
    void aFieldThatIsMostlyRareOrMissingIsPassedOver() {
        FacetChoice choice =
                new LabelFacets(colored("red", "red", "blue", "blue", "a", "b", "c", "", ""), 2).find(List.of());

        assertThat(choice.passedOver())
                .containsExactly("field color is no facet: the values that occur at least 2 times cover only 4 of 9"
                        + " examples");
    }

    /** Half is enough. */
    @Test
    void aFieldThatCoversHalfIsAFacet() {
        assertThat(names(new LabelFacets(colored("red", "red", "blue", "blue", "a", "b", "c", ""), 2).find(List.of())))
                .containsExactly("color");
    }

    @Test
    void aWantedFieldThatIsNoneIsRefused() {
        List<Example> examples = colored("red", "red", "blue");

        assertRefused(
                () -> new LabelFacets(examples, 2).find(List.of("color")),
                "field color is no facet: 1 of its values occur at least 2 times, and it takes two");
        assertRefused(
                () -> new LabelFacets(examples, 1).find(List.of("colour")),
                "the metadata has no field \"colour\" to make a facet of; it has [color]");
        assertRefused(
                () -> new LabelFacets(examples, 1).find(List.of("chain")),
                "the metadata has no field \"chain\" to make a facet of; it has [color]");
    }

    private static void assertRefused(ThrowingCallable find, String message) {
        assertThatThrownBy(find).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
