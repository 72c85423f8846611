package io.github.pokecap.caption;

import static io.github.pokecap.caption.TagMaps.render;
import static io.github.pokecap.caption.TagMaps.tags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.Tag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language itself; docs/templates.md has more examples, which {@link TemplatesGuideTest} runs. */
class CaptionTemplateTest {
    private static final String FOX = "color=orange 0.9, likeness=fox 0.6, parts=tail 0.9, parts=horns 0.8, legs=4 0.7";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "a drawing of {a color} {likeness}; a drawing of an orange fox",
                "{ An  color } {likeness}; An orange fox",
                "of {a} [{size} ][{color} ]{likeness}; of an orange fox",
                "of {a} [{size} ]{likeness}; of a fox",
                "of {a}{a color}; of an orange",
                "of {a}, {A}; of,",
                "{color}{likeness}; orangefox",
                "{parts}; tail and horns",
                "{parts:1}; tail",
                "{parts|or}; tail or horns",
                "{parts:2>0.85|or}; tail",
                "{parts>.9}; tail",
                "x{parts>0.91}; ''",
                "{size}; ''",
                "a [big {size} ]fox; a fox",
                "a [b [c {size} ]d ]fox; a fox",
                "a [b {color} [c {size} ]d ]fox; a b orange d fox",
                "[{size}|{color}|never]; orange",
                "[{size}|{likeness>0.7}|creature]; creature",
                "a fox[ with [{size}][{stance}]]; a fox",
                "a fox[ with [{size}|wings]]; a fox with wings",
                "a fox[ with [{size}][{parts}]]; a fox with tail and horns",
                "a [{legs=4?}four-legged ]fox; a four-legged fox",
                "a [{legs=6?}six-legged ]fox; a fox",
                "a [{legs=4>0.8?}four-legged ]fox; a fox",
                "{parts?}fox; fox",
                "{size?}fox||none; none",
                "{parts=horns}, {parts}; 'horns, tail'",
                "{parts=horns?}horned {parts}; horned tail",
                "[{parts=horns?}{size}]{parts}; tail and horns",
                "{parts=tail}{parts=horns}{parts}||silent; silent",
                "{color} {color}; orange orange",
                "{size}||{color}; orange",
                "{size}||; ''",
                "[{size}]||{color}; orange",
                "\\{\\}\\[\\]\\|\\\\; {}[]|\\",
                "{parts|\\|}; tail | horns",
                "'  a   [{size}] , b  . c ! '; 'a, b. c!'",
                "a .5 (b ) :x; a .5 (b) :x",
            })
    void renders(String template, String caption) {
        assertThat(render(template, FOX)).isEqualTo(caption);
    }

    @Test
    void joinsThree() {
        assertThat(render("{p}", "p=x 1, p=y 1, p=z 1")).isEqualTo("x, y and z");
        assertThat(render("{p}", "p=x 1, p=x 1")).isEqualTo("x");
    }

    @Test
    void saysTheFirstLineThatCanBeSaid() {
        String lines = "{size} fox\n\n{color} fox\r\nfox\n";
        assertThat(render(lines, FOX)).isEqualTo("orange fox");
        assertThat(render(lines, "")).isEqualTo("fox");
    }

    @Test
    void saysPhrasesForValues() {
        CaptionTemplate template = CaptionTemplate.parse("fox with {parts}")
                .withPhrases(Map.of("parts", Map.of("tail", "a tail", "object", "")));

        assertThat(template.render(tags("parts=object 1, parts=tail 0.9, parts=horns 0.8")))
                .isEqualTo("fox with a tail and horns");
        assertThat(template.render(tags("parts=object 1"))).isEmpty();
        assertThat(CaptionTemplate.of(template.source(), template.phrases())).isEqualTo(template);
        assertThat(template.withPhrases(Map.of("parts", Map.of("object", "a club")))
                        .render(tags("parts=object 1, parts=tail 0.9")))
                .isEqualTo("fox with a club and a tail");
    }

    @Test
    void takesNothingInAValueForItsOwnLanguage() {
        CaptionTemplate template = CaptionTemplate.of("{a p}", Map.of("p", Map.of("y", "{p} [y|z]")));
        assertThat(template.render(tags("p=y 1"))).isEqualTo("a {p} [y|z]");
        assertThat(render("{a p} {p}", "p={a p}[x|y]||\\{ 1")).isEqualTo("a {a p}[x|y]||\\{ {a p}[x|y]||\\{");
    }

    @ParameterizedTest
    @CsvSource({
        "🦊,a 🦊 x",
        "e\u0301lan,an e\u0301lan x",
        "שועל,a שועל x",
        "𝒶b,a 𝒶b x",
        "👩‍👧,a 👩‍👧 x",
        "两\u3000个,a 两 个 x"
    })
    void keepsUnicodeWhole(String value, String caption) {
        assertThat(render("{a größe_2-é} x", "größe_2-é=" + value + " 1")).isEqualTo(caption);
    }

    @Test
    void tellsWhatItAsserts() {
        CaptionTemplate template = CaptionTemplate.parse("{a color} [{legs=4?}four-legged ][{stance=x?}]"
                + "[{likeness>0.7}|{likeness=fox?}|fox][{size} {parts}][{parts:1}]{parts?}{color}");

        Rendering rendering = template.renderWithTags(tags(FOX + ", stance=x 1"));

        // The test of stance and that of likeness let nothing be said, the group of size was taken back,
        // and a tag counts once.
        assertThat(rendering)
                .isEqualTo(new Rendering(
                        "an orange four-legged tailorange",
                        List.of(
                                new Tag("color", "orange", 0.9),
                                new Tag("legs", "4", 0.7),
                                new Tag("parts", "tail", 0.9))));
        assertThat(CaptionTemplate.parse("{color}{size}").renderWithTags(tags(FOX)))
                .isEqualTo(new Rendering("", List.of()));
    }

    @Test
    void namesItsFacetsInOrder() {
        CaptionTemplate template = CaptionTemplate.parse("{a size} [{legs=4?}x|[{parts}] {color}]{size}||{likeness}");
        assertThat(template.facets()).containsExactly("size", "legs", "parts", "color", "likeness");
    }

    @Test
    void putsTemplatesTogether() {
        CaptionTemplate first = CaptionTemplate.of("{size} {color}", Map.of("color", Map.of("orange", "reddish")));
        CaptionTemplate second =
                CaptionTemplate.of("{color}", Map.of("color", Map.of("orange", "red"), "size", Map.of("1", "small")));

        CaptionTemplate both = CaptionTemplate.firstOf(List.of(first, second));

        assertThat(both.source()).isEqualTo("{size} {color}\n{color}");
        assertThat(both.phrases())
                .isEqualTo(Map.of("color", Map.of("orange", "reddish"), "size", Map.of("1", "small")));
        assertThat(both.render(tags(FOX))).isEqualTo("reddish");
        assertThat(CaptionTemplate.firstOf(List.of()).render(tags(FOX))).isEmpty();
    }

    @Test
    void refusesATagUnderAForeignFacet() {
        assertThatThrownBy(() ->
                        CaptionTemplate.parse("{color}").render(Map.of("color", List.of(new Tag("legs", "4", 0.9)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tag legs=4 stands under the facet \"color\"; list it under its own");
    }

    @Test
    void cannotBeChangedFromOutside() {
        CaptionTemplate template = CaptionTemplate.of("{a color}", Map.of("color", Map.of("x", "y")));
        assertThatThrownBy(() -> template.phrases().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> template.phrases().values().forEach(Map::clear))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> template.facets().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
