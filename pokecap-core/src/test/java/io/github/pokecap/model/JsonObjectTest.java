package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonObjectTest {
    private static final JsonObject MODEL = JsonReaderTest.read("""
            {"rounds": 200, "rate": 0.5, "name": "orb", "on": true, "none": null, "a b": 1,
             "facets": [{"threshold": "x"}, {"threshold": 2}], "words": ["red", 3, 1.5, [0], false]}
            """).at(new JsonPlace("mine.pokecap", "model"));

    @Test
    void readsWhatIsThere() {
        assertThat(MODEL.integer("rounds", 1, 200)).isEqualTo(200);
        assertThat(MODEL.integer("rounds", 1L, 1L << 40)).isEqualTo(200L);
        assertThat(MODEL.number("rate")).isEqualTo(0.5);
        assertThat(MODEL.number("rounds")).isEqualTo(200);
        assertThat(MODEL.string("name")).isEqualTo("orb");
        assertThat(MODEL.flag("on")).isTrue();
        assertThat(MODEL.has("none")).isTrue();
        JsonArray words = MODEL.array("words").sizeMustBe(5, 5);
        assertThat(words.string(0)).isEqualTo("red");
        assertThat(words.integer(1, 3, 3)).isEqualTo(3);
        assertThat(words.number(2, 0, 2)).isEqualTo(1.5);
        assertThat(words.array(3).integer(0, 0L, 0L)).isZero();
        assertThat(words.flag(4)).isFalse();
        assertThat(MODEL.array("facets").objects().get(1).integer("threshold", 2, 2))
                .isEqualTo(2);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        () -> MODEL.array("facets").object(0).number("threshold"),
                        "model.facets[0].threshold is \"x\", not a number"),
                refusal(() -> MODEL.integer("rounds", 1, 100), "model.rounds is 200, outside 1 to 100"),
                refusal(() -> MODEL.number("rate", 0, 0.25), "model.rate is 0.5, outside 0.0 to 0.25"),
                refusal(() -> MODEL.integer("rate", 0, 1), "model.rate is 0.5, not an integer"),
                refusal(() -> MODEL.string("rounds"), "model.rounds is 200, not a string"),
                refusal(() -> MODEL.string("none"), "model.none is null, not a string"),
                refusal(() -> MODEL.string("nothing"), "model.nothing is missing"),
                refusal(() -> MODEL.flag("a b"), "model[\"a b\"] is 1, not true or false"),
                refusal(() -> MODEL.object("facets"), "model.facets is an array, not an object"),
                refusal(() -> MODEL.array("name"), "model.name is \"orb\", not an array"),
                refusal(() -> MODEL.array("facets").string(1), "model.facets[1] is an object, not a string"),
                refusal(() -> MODEL.array("words").strings(), "model.words[1] is 3, not a string"),
                refusal(() -> MODEL.array("words").sizeMustBe(1, 4), "model.words has 5 elements, outside 1 to 4"),
                refusal(
                        () -> MODEL.array("facets").object(1).keysMustBe("limit"),
                        "model.facets[1] has a key \"threshold\" that this version does not know; it knows limit"),
                refusal(
                        () -> MODEL.array("facets").object(1).keysMustBe("threshold", "limit"),
                        "model.facets[1].limit is missing"),
                refusal(() -> pair().keysMustBe("b", "a"), "model has its keys in the order a, b, not b, a"));
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return Arguments.of(message, call);
    }

    private static JsonObject pair() {
        return JsonObject.builder().put("a", 1).put("b", 2).build().at(new JsonPlace("mine.pokecap", "model"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void namesThePath(String message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model mine.pokecap: " + message);
    }

    @Test
    void callersRefuseWithThePathToo() {
        assertThat(MODEL.refusal("rate", "is above 0.4"))
                .hasMessage("cannot read model mine.pokecap: model.rate is above 0.4");
        assertThat(MODEL.array("words").refusal(3, "comes twice"))
                .hasMessage("cannot read model mine.pokecap: model.words[3] comes twice");
    }

    @Test
    void quotesStrangersText() {
        JsonObject object = JsonObject.builder()
                .put("a", "\u001b[2J\n\u202e\"" + "x".repeat(100))
                .build();
        assertThatThrownBy(() -> object.number("a"))
                .hasMessage("cannot read model (in memory): json.a is \"\\u001b[2J\\u000a\\u202e\\\"" + "x".repeat(53)
                        + "...\", not a number");
    }

    @Test
    void buildsInTheOrderOfPutting() {
        JsonObject object = JsonObject.builder()
                .put("z", "text")
                .put("a", true)
                .put("m", 3L)
                .put("k", 0.5)
                .put("words", JsonArray.ofStrings(List.of("red", "blue")))
                .put("shape", JsonArray.ofIntegers(2, 3))
                .put("scale", JsonArray.ofNumbers(1, 0.25))
                .build();
        assertThat(object)
                .hasToString("{\"z\":\"text\",\"a\":true,\"m\":3,\"k\":0.5,\"words\":[\"red\",\"blue\"],"
                        + "\"shape\":[2,3],\"scale\":[1.0,0.25]}")
                .isEqualTo(JsonReaderTest.read(object.toString()));
    }

    @Test
    void refusesAKeyPutTwice() {
        JsonObject.Builder builder = JsonObject.builder().put("a", 1);
        assertThatThrownBy(() -> builder.put("a", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key \"a\" is put twice");
    }

    @Test
    void anotherOrderIsAnotherObject() {
        assertThat(JsonReaderTest.read("{\"a\":1,\"b\":2}")).isNotEqualTo(JsonReaderTest.read("{\"b\":2,\"a\":1}"));
    }
}
