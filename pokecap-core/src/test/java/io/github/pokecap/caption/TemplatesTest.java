package io.github.pokecap.caption;

import static io.github.pokecap.caption.TagMaps.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
    static final String MOUSE = "color=yellow 0.9, color2=black 0.7, types=electric 0.8, likeness=mouse 0.6,"
            + " parts=tail 0.9, parts=object 0.9, parts=bigears 0.8, legs=2 0.9, stance=standing 0.9,"
            + " words=yellow 0.9, words=mouse 0.8, words=tail 0.7";

    private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("color", List.of("orange", "blue", "ivory"));
        VALUES.put("color2", List.of("none", "orange", "white"));
        VALUES.put("likeness", List.of("owl", "ice", "human", "unicorn", "insect", "fox", "ufo"));
        VALUES.put("parts", List.of("tail", "bigears", "arms", "object", "longneck", "armor", "unknown"));
        VALUES.put("legs", List.of("0", "2", "4", "6"));
        VALUES.put("stance", List.of("standing", "flying"));
        VALUES.put("types", List.of("electric", "ice", "fire", "ufo"));
        VALUES.put("words", List.of("orange", "one", "tail", "hour"));
    }

    @Test
    void speakOfAMouse() {
        assertThat(Templates.visual().render(tags(MOUSE)))
                .isEqualTo("a drawing of a yellow and black mouse with a long tail and big ears");
        assertThat(Templates.pokedex().render(tags(MOUSE)))
                .isEqualTo("A yellow Electric-type Pokémon, probably like a mouse, with a tail and big ears.");
        assertThat(Templates.demo().render(tags(MOUSE)))
                .isEqualTo("This pokemon is yellow and black, of type electric, with a tail and big ears.");
        assertThat(Templates.words().render(tags(MOUSE))).isEqualTo("a drawing in a few words: yellow, mouse and tail");
    }

    @Test
    void speakOfNothing() {
        assertThat(Templates.visual().render(Map.of())).isEqualTo("a drawing of a creature");
        assertThat(Templates.pokedex().render(Map.of())).isEqualTo("A Pokémon.");
        assertThat(Templates.demo().render(Map.of())).isEqualTo("This pokemon is unlike any other.");
        assertThat(Templates.words().render(Map.of())).isEqualTo("a drawing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "likeness=owl 0.9; a drawing of an owl",
                "likeness=owl 0.25; a drawing of an owl-like creature",
                "likeness=human 0.9; a drawing of a human-like creature",
                "likeness=ice 0.9, color=blue 1; a drawing of a blue ice creature",
                "legs=4 0.9, color2=none 0.9; a drawing of a four-legged creature",
                "color2=orange 0.9, legs=2 0.9; a drawing of an orange creature",
                "likeness=fish 0.9, stance=swimming 0.5; a drawing of a fish swimming",
                "likeness=fish 0.9, stance=standing 0.5; a drawing of a fish",
                "color=blue 0.9, words=dark 0.3; a drawing of a dark blue creature",
                "color=blue 0.9, words=dark 0.29, words=light 0.25; a drawing of a light blue creature",
                "color=orange 0.9, color2=white 0.9, words=pale 0.9; a drawing of a pale orange and white creature",
                "color=black 0.9, color2=gray 0.9, words=dark 0.9; a drawing of a black and gray creature",
                "color=white 0.9, words=pale 0.9; a drawing of a white creature",
                "color=blue 0.2, words=dark 0.9; a drawing of a creature",
                "color=blue 0.2, color2=yellow 0.9, words=dark 0.9; a drawing of a yellow creature",
                "color=yellow 0.9, color2=white 0.9, words=cream 0.4; a drawing of a cream and white creature",
                "color=white 0.9, color2=brown 0.9, words=cream 0.4; a drawing of a cream and brown creature",
                "color=brown 0.9, color2=yellow 0.9, words=cream 0.9, words=dark 0.9; a drawing of a dark brown and cream creature",
                "color=brown 0.9, color2=white 0.4, words=cream 0.9; a drawing of a brown and cream creature",
                "color=brown 0.9, color2=white 0.39, words=cream 0.9; a drawing of a brown creature",
                "color=brown 0.9, color2=white 0.39; a drawing of a brown creature",
                "color=brown 0.9, color2=none 0.9, words=cream 0.9; a drawing of a brown creature",
            })
    void visualLeavesOutWhatIsNotKnown(String tags, String caption) {
        assertThat(Templates.visual().render(tags(tags))).isEqualTo(caption);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "types=ice 0.9, types=water 0.8; An Ice and Water-type Pokémon.",
                "likeness=owl 0.9, parts=beak 0.9; A Pokémon like an owl with a beak.",
                "likeness=owl 0.2; 'A Pokémon, perhaps like an owl.'",
                "likeness=ice 0.5, parts=object 0.9; 'A Pokémon, probably like a block of ice.'",
            })
    void pokedexLeavesOutWhatIsNotKnown(String tags, String caption) {
        assertThat(Templates.pokedex().render(tags(tags))).isEqualTo(caption);
    }

    @Test
    void areDefinedBySourceAndPhrases() {
        for (CaptionTemplate template :
                List.of(Templates.visual(), Templates.pokedex(), Templates.demo(), Templates.words())) {
            assertThat(CaptionTemplate.of(template.source(), template.phrases()))
                    .isEqualTo(template);
        }
        assertThat(Templates.visual().facets())
                .containsExactly("color", "words", "color2", "likeness", "legs", "parts", "stance");
        assertThat(Templates.pokedex().facets()).containsExactly("color", "types", "likeness", "parts");
        assertThat(Templates.words().facets()).containsExactly("words");
    }

    /** Whatever is known: one sentence, nothing dangling, every article right. */
    @RepeatedTest(20)
    void areAlwaysSentences(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 12; i++) {
            Map<String, List<Tag>> tags = randomTags(random);
            for (CaptionTemplate template :
                    List.of(Templates.visual(), Templates.pokedex(), Templates.demo(), Templates.words())) {
                Rendering rendering = template.renderWithTags(tags);
                assertThat(rendering.text())
                        .as("%s", tags)
                        .isNotEmpty()
                        .isEqualTo(rendering.text().strip())
                        .doesNotContain(
                                "  ", " ,", ",,", " .", ",.", "{", "}", "[", "]", "|", "none", "object", "bigears")
                        .doesNotContainPattern(
                                "\\b(?i:a|an|and|with|like|of|probably|perhaps)(?:[.,]| (?:and|with)\\b|$)")
                        .doesNotContainPattern("\\b(?i:a|an) (?i:a|an)\\b")
                        .doesNotContainPattern("\\b[Aa] (?:orange|ivory|owl|ice|insect|Ice|Electric)")
                        .doesNotContainPattern("\\b[Aa]n (?!orange|ivory|owl|ice|insect|Ice|Electric)");
                assertThat(tags.values().stream().flatMap(List::stream).toList())
                        .containsAll(rendering.asserted());
            }
        }
    }

    private static Map<String, List<Tag>> randomTags(Random random) {
        Map<String, List<Tag>> tags = new LinkedHashMap<>();
        VALUES.forEach((facet, values) -> {
            boolean many = List.of("parts", "types", "words").contains(facet);
            int count = many ? random.nextInt(values.size() + 1) : random.nextInt(2);
            List<String> shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, random);
            tags.put(
                    facet,
                    shuffled.subList(0, count).stream()
                            .map(value -> new Tag(facet, value, random.nextDouble()))
                            .toList());
        });
        return tags;
    }
}
