package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void dropsPunctuationAndCase() {
        assertThat(Tokens.of("A Green frog, with a (large) bulb... on its back!"))
                .containsExactly("a", "green", "frog", "with", "a", "large", "bulb", "on", "its", "back");
    }

    @Test
    void keepsHyphenatedWordsWhole() {
        assertThat(Tokens.of("a frog-like one - or -- two")).containsExactly("a", "frog-like", "one", "or", "two");
    }

    @Test
    void splitsEndingsOff() {
        assertThat(Tokens.of("The frog's tail isn’t red, it'll do"))
                .containsExactly("the", "frog", "'s", "tail", "is", "n't", "red", "it", "'ll", "do");
    }

    @Test
    void aLetterIsTheSameHoweverItIsEncoded() {
        assertThat(Tokens.of("POKÉMON")).containsExactly("pokémon");
        assertThat(Tokens.of("Poke\u0301mon")).isEqualTo(Tokens.of("Pok\u00e9mon"));
        assertThat(Tokens.of("ピカチュウ と 蛙")).containsExactly("ピカチュウ", "と", "蛙");
    }

    @Test
    void keepsNumbersAndSymbols() {
        assertThat(Tokens.of("1,000 frogs of 3.5 m. Nidoran♀"))
                .containsExactly("1,000", "frogs", "of", "3.5", "m", "nidoran", "♀");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Tokens.of("")).isEmpty();
        assertThat(Tokens.of(" ... ")).isEmpty();
    }
}
