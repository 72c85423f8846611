package io.github.pokecap.creatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLineTest {

    @Test
    void keepsTheOrderOfItsKeys() {
        JsonLine line = new JsonLine()
                .put("b", "x")
                .put("a", 3)
                .put("c", List.of("p", "q"))
                .put("d", List.of());

        assertThat(line).hasToString("{\"b\": \"x\", \"a\": 3, \"c\": [\"p\", \"q\"], \"d\": []}");
    }

    @Test
    void anEmptyObjectIsTwoBraces() {
        assertThat(new JsonLine()).hasToString("{}");
    }

    @Test
    void escapesWhatJsonCannotHold() {
        assertThat(JsonLine.quote("a\"b\\c\nd\re\tf\u0001g\u001fh"))
                .isEqualTo("\"a\\\"b\\\\c\\nd\\re\\tf\\u0001g\\u001fh\"");
    }

    @Test
    void leavesOtherScriptsAsTheyAre() {
        assertThat(JsonLine.quote("Pokémon \u30d4 \ud83d\udc38 /")).isEqualTo("\"Pokémon \u30d4 \ud83d\udc38 /\"");
    }

    @Test
    void keysAreEscapedToo() {
        assertThat(new JsonLine().put("a\"", 1)).hasToString("{\"a\\\"\": 1}");
    }
}
