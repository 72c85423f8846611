package io.github.pokecap.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndefiniteArticleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "orange",
                "egg",
                "Umbreon",
                "ugly",
                "umbrella",
                "unarmed",
                "unidentified",
                "uninteresting",
                "usher",
                "utter",
                "urchin",
                "onerous",
                "hour",
                "hourglass",
                "honest",
                "honourable",
                "heir",
                "X-ray",
                "F-",
                "e-mail",
                "HP",
                "S",
                "8",
                "8-armed",
                "80",
                "800",
                "11",
                "18",
                "11,000",
                "18th",
                "yttrium",
                "éclair",
                "e\u0301clair",
                "\"orange\"",
                "(orange",
                "Élan"
            })
    void an(String word) {
        assertThat(IndefiniteArticle.before(word, false)).isEqualTo("an ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fox",
                "unicorn",
                "unique",
                "uniform",
                "universal",
                "unanimous",
                "one-eyed",
                "one",
                "once-green",
                "use",
                "useful",
                "usual",
                "utility",
                "uranium",
                "European",
                "ewe",
                "ukulele",
                "UFO",
                "ufo",
                "UV",
                "U-turn",
                "house",
                "hero",
                "honeycomb",
                "yellow",
                "young",
                "B",
                "T-shirt",
                "1",
                "7",
                "110",
                "118",
                "1,100",
                "181",
                "dog",
                "狐",
                "🦊",
                "🦊 orange",
                "שועל"
            })
    void a(String word) {
        assertThat(IndefiniteArticle.before(word, false)).isEqualTo("a ");
    }

    @Test
    void writesACapital() {
        assertThat(IndefiniteArticle.before("owl", true)).isEqualTo("An ");
        assertThat(IndefiniteArticle.before("cat", true)).isEqualTo("A ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", " , x", ")", "\""})
    void isLeftOutWhereNoWordFollows(String rest) {
        assertThat(IndefiniteArticle.before(rest, false)).isEmpty();
    }
}
