package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {
    private static final String BEGIN = "cannot read model mine.pokecap: header is not valid JSON at byte ";

    static JsonObject read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject read(byte[] json) {
        return JsonReader.read(json, 0, json.length, new JsonPlace("mine.pokecap", "header"));
    }

    @Test
    void readsEveryKindOfValueAndWhiteSpace() {
        JsonObject object = read(" {\t\"a\" : [ 1 , -2.5e1 , true , false , null , { } , [ ] ] ,\r\n \"b\" : \"c\" } ");
        assertThat(object).hasToString("{\"a\":[1,-25.0,true,false,null,{},[]],\"b\":\"c\"}");
    }

    @Test
    void readsEveryEscape() {
        JsonObject object = read("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\uD83D\\ude00\"}");
        assertThat(object.string("a")).isEqualTo("\"\\/\b\f\n\r\tA\u00e9\uD83D\uDE00");
        assertThat(object).hasToString("{\"a\":\"\\\"\\\\/\\b\\f\\n\\r\\tA\u00e9\uD83D\uDE00\"}");
    }

    @Test
    void writesOtherControlsAsFourLowerCaseDigits() {
        assertThat(new JsonValue.Text("\u0000\u001f\u007f")).hasToString("\"\\u0000\\u001f\u007f\"");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", "0: expected an object, found the end"),
                Arguments.of("[]", "0: expected an object, found \"[\""),
                Arguments.of("\uFEFF{}", "0: expected an object, found byte 0xef"),
                Arguments.of("{", "1: expected a key in quotes, found the end"),
                Arguments.of("{a:1}", "1: expected a key in quotes, found \"a\""),
                Arguments.of("{\"a\" 1}", "5: expected \":\", found \"1\""),
                Arguments.of("{\"a\":}", "5: expected a value, found \"}\""),
                Arguments.of("{\"a\":1,}", "7: expected a key in quotes, found \"}\""),
                Arguments.of("{\"a\":1 \"b\":2}", "7: expected \",\" or \"}\", found \"\\\"\""),
                Arguments.of("{\"a\":[1,]}", "8: expected a value, found \"]\""),
                Arguments.of("{\"a\":[1 2]}", "8: expected \",\" or \"]\", found \"2\""),
                Arguments.of("{} x", "3: expected the end, found \"x\""),
                Arguments.of("{}\0", "2: expected the end, found byte 0x00"),
                Arguments.of("{\"a\":1,\"b\":{\"a\":1,\"a\":2}}", "18: the key \"a\" comes twice"),
                Arguments.of("{\"a\":1,\"\\u0061\":2}", "7: the key \"a\" comes twice"),
                Arguments.of("{\"a\":NaN}", "5: expected a value, found \"N\""),
                Arguments.of("{\"a\":Infinity}", "5: expected a value, found \"I\""),
                Arguments.of("{\"a\":tru}", "5: expected a value, found \"t\""),
                Arguments.of("{\"a\":+1}", "5: expected a value, found \"+\""),
                Arguments.of("{\"a\":.5}", "5: expected a value, found \".\""),
                Arguments.of("{\"a\":01}", "6: expected \",\" or \"}\", found \"1\""),
                Arguments.of("{\"a\":-}", "6: expected a digit, found \"}\""),
                Arguments.of("{\"a\":1.}", "7: expected a digit, found \"}\""),
                Arguments.of("{\"a\":1e+}", "8: expected a digit, found \"}\""),
                Arguments.of("{\"a\":1e999}", "5: 1e999 is outside the range of a double"),
                Arguments.of("{\"a\":1e-999}", "5: 1e-999 is closer to zero than any double"),
                Arguments.of(
                        "{\"a\":0.123456789012345678}", "5: 0.123456789012345678 has more than 17 significant digits"),
                Arguments.of(
                        "{\"a\":9223372036854775808}",
                        "5: 9223372036854775808 is outside the range of a 64-bit integer"),
                Arguments.of("{\"a\":" + "1".repeat(65) + "}", "5: a number has more than 64 characters"),
                Arguments.of("{\"a\":'b'}", "5: expected a value, found \"'\""),
                Arguments.of("{\"a\":\"b", "7: expected the rest of a string, found the end"),
                Arguments.of("{\"a\":\"\n\"}", "6: expected the rest of a string, found byte 0x0a"),
                Arguments.of("{\"a\":\"\\x\"}", "6: a backslash is followed by no escape that JSON knows"),
                Arguments.of("{\"a\":\"\\", "6: a backslash is followed by no escape that JSON knows"),
                Arguments.of("{\"a\":\"\\u12g4\"}", "10: expected a hexadecimal digit, found \"g\""),
                Arguments.of("{\"a\":\"\\ud83d\"}", "6: a surrogate stands without its other half"),
                Arguments.of("{\"a\":\"\\ude00\"}", "6: a surrogate stands without its other half"),
                Arguments.of("{\"a\":\"\\ud83d\\ud83d\"}", "6: a surrogate stands without its other half"),
                Arguments.of("{\"" + "k".repeat(257) + "\":1}", "1: a string has more than 256 bytes"),
                Arguments.of("/**/{}", "0: expected an object, found \"/\""));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(BEGIN + message);
    }

    /** Overlong form of a slash, half of a surrogate pair, a lone continuation, a cut sequence, 0xff. */
    static Stream<byte[]> malformed() {
        return Stream.of(
                new byte[] {(byte) 0xc0, (byte) 0xaf},
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0xbd},
                new byte[] {(byte) 0x80},
                new byte[] {(byte) 0xe2, (byte) 0x82},
                new byte[] {(byte) 0xff});
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesBytesThatAreNotUtf8(byte[] malformed) {
        byte[] json = "{\"a\":\"     \"}".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(malformed, 0, json, 7, malformed.length);
        assertThatThrownBy(() -> read(json)).hasMessage(BEGIN + "7: the bytes are not UTF-8");
    }

    @Test
    void nestsTo64AndNoDeeper() {
        String inner = "[".repeat(63) + "]".repeat(63);
        assertThat(read("{\"a\":" + inner + "}")).hasToString("{\"a\":" + inner + "}");
        assertThatThrownBy(() -> read("{\"a\":[" + inner + "]}")).hasMessage(BEGIN + "68: it nests deeper than 64");
    }

    @Test
    void countsValues() {
        String most = "{\"a\":[" + "0,".repeat(99_998) + "0]}"; // 99999 numbers and their array
        assertThat(read(most).array("a").size()).isEqualTo(99_999);
        assertThatThrownBy(() -> read("{\"b\":0," + most.substring(1)))
                .hasMessage(BEGIN + "200008: it has more than 100000 values; long rows of numbers belong in sections");
    }

    @Test
    void boundsStrings() {
        String most = "x".repeat(1 << 20);
        assertThat(read("{\"a\":\"" + most + "\"}").string("a")).hasSize(1 << 20);
        assertThatThrownBy(() -> read("{\"a\":\"" + most + "x\"}"))
                .hasMessage(BEGIN + "5: a string has more than 1048576 bytes");
    }

    /** Collides all keys on one hash code: "Aa" and "BB" have the same. */
    @Test
    void isNotSlowedByKeysThatCollide() {
        StringBuilder json = new StringBuilder("{\"z\":0");
        IntStream.range(0, 1 << 14).forEach(i -> {
            json.append(",\"");
            IntStream.range(0, 14).forEach(bit -> json.append((i >> bit & 1) == 0 ? "Aa" : "BB"));
            json.append("\":0");
        });
        assertThat(read(json.append('}').toString()).members()).hasSize((1 << 14) + 1);
    }

    @Test
    void writerRefusesLoneSurrogatesAndDepth() {
        assertThatThrownBy(() -> JsonWriter.bytes(new JsonValue.Text("\uD83D")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a string has a surrogate without its other half");
        JsonValue deep = new JsonValue.Null();
        for (int i = 0; i < 65; i++) {
            deep = JsonArray.of(List.of(deep));
        }
        JsonValue tooDeep = deep;
        assertThatThrownBy(() -> JsonWriter.text(tooDeep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON nests deeper than 64");
    }
}
