package io.github.pokecap.training.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.training.dataset.Example;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionWordsTest {
    private static Example example(String name, String... captions) {
        return new Example(name, List.of(captions), Map.of(), Map.of(), () -> new byte[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a drawing of a Green frog with its bulb | drawing green frog bulb",
                "FIRE, fire; (fire)! | fire fire fire",
                "a long-tailed, four-legged mouse | long-tailed four-legged mouse",
                "red -- and blue - | red blue",
                "-spiked- fire- -tail | spiked fire tail",
                "it's the cat's tail | cat tail",
                "Pokémon № 25 | pokémon 25",
                "Poke\u0301mon | pokémon",
                "ΧΕΛΏΝΑ и Черепаха | χελώνα и черепаха",
                "緑のカエル | 緑のカエル",
                "the and of | ''",
            })
    void wordsAreInLowerCaseWithoutStopWords(String caption, String words) {
        assertThat(String.join(" ", CaptionWords.words(caption))).isEqualTo(words);
    }

    /** In Turkey a capital I becomes a dotless one; here it does not, wherever this runs. */
    @Test
    void lowerCaseIsThatOfNoCountry() {
        assertThat(CaptionWords.words("ICE")).containsExactly("ice");
    }

    @Test
    void severalCaptionsCountAsOne() {
        assertThat(CaptionWords.of(List.of("a red frog", "a frog with a tail"))).containsExactly("red", "frog", "tail");
    }

    private static final List<Example> EXAMPLES = List.of(
            example("1", "a red, red frog"),
            example("2", "tail of a frog"),
            example("3"),
            example("4", "a frog with a tail", "tail"),
            example("5", "something else"));

    /** frog occurs in three examples, tail in two, red in one that says it twice. */
    @Test
    void aWordMustOccurInEnoughExamples() {
        LabelledFacet words = CaptionWords.find(EXAMPLES, Set.of(), 2);

        assertThat(words.facet()).isEqualTo(new Facet("words", Facet.Kind.MULTI, List.of("frog", "tail")));
        assertThat(words.truths()).containsExactly(new int[] {0}, new int[] {1, 0}, null, new int[] {0, 1}, new int[0]);
        assertThat(words.counts()).containsExactly(Map.entry("frog", 3), Map.entry("tail", 2));
    }

    @Test
    void onlyNamedWordsAreLearnt() {
        LabelledFacet words = CaptionWords.find(EXAMPLES, CaptionWords.only("tail", "red"), 1);

        assertThat(words.facet().values()).containsExactly("red", "tail");
        assertThat(words.truths()).containsExactly(new int[] {0}, new int[] {1}, null, new int[] {1}, new int[0]);
    }

    @Test
    void aNamedWordMustOccurAsWell() {
        assertThatThrownBy(() -> CaptionWords.find(EXAMPLES, CaptionWords.only("horn"), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no word of [horn] occurs in at least 2 of the captions of 5 examples; add captions, or ask for"
                                + " fewer occurrences");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dark", "dark blue", "the", ""})
    void aNamedWordIsOneThatCaptionsGive(String word) {
        assertThatThrownBy(() -> CaptionWords.only(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"" + word + "\" is no word that is learnt from captions: those are single, in lower case, and"
                                + " say something of a picture");
    }

    @Test
    void aWordIsNamedOnce() {
        assertThatThrownBy(() -> CaptionWords.only("dark", "dark"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("captionWords names \"dark\" twice; name each word once");
    }

    @Test
    void withoutAFrequentWordThereIsNoFacet() {
        assertThatThrownBy(() -> CaptionWords.find(List.of(example("1", "frog"), example("2")), Set.of(), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no word occurs in at least 2 of the captions of 2 examples; add captions, or ask for fewer"
                        + " occurrences");
    }
}
