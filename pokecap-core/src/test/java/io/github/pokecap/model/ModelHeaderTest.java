package io.github.pokecap.model;

import static io.github.pokecap.model.ForgedModel.entry;
import static io.github.pokecap.model.ForgedModel.sealed;
import static io.github.pokecap.model.ForgedModel.withSections;
import static io.github.pokecap.model.ForgedModel.zeroHash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that are sealed well and lie. */
class ModelHeaderTest {
    private static final String BEGIN = "cannot read model mine.pokecap: ";
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final byte[] DATA = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    private static ModelContainer read(byte[] file) {
        return new ModelReader().read(file, "mine.pokecap");
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(BEGIN + message);
    }

    private static String u8(String name, int offset, int length) {
        return entry(name, "u8", "[" + length + "]", offset, length, DATA);
    }

    @Test
    void theForgerCanAlsoMakeAnHonestFile() {
        ModelContainer container = read(withSections(u8("a", 0, 8) + "," + u8("b", 8, 8), DATA));
        assertThat(container.bytes("b", 8)).containsExactly(9, 10, 11, 12, 13, 14, 15, 16);
        assertThat(read(withSections("")).id()).hasSize(64);
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        u8("a", 0, 16) + "," + u8("b", 8, 8),
                        "header.sections[1].offset is 8, but the sections before it end at 16; they overlap"),
                Arguments.of(
                        u8("a", 8, 8),
                        "header.sections[0].offset is 8, but the sections before it end at 0; there is a hole"),
                Arguments.of(
                        u8("b", 8, 8) + "," + u8("a", 0, 8),
                        "header.sections[0].offset is 8, but the sections before it end at 0; there is a hole"),
                Arguments.of(
                        u8("a", 0, 3) + "," + u8("b", 3, 8),
                        "header.sections[1].offset is 3, but the sections before it end at 8; they overlap"),
                Arguments.of(
                        u8("a", 0, 8) + "," + u8("a", 8, 8),
                        "header.sections[1].name is \"a\", which an earlier section has"),
                Arguments.of(
                        entry("a", "u8", "[16]", -8, 16, zeroHash()),
                        "header.sections[0].offset is -8, outside 0 to 9223372036854775807"),
                Arguments.of(
                        entry("a", "u8", "[16]", 0, -16, zeroHash()),
                        "header.sections[0].length is -16, outside 1 to 9223372036854775807"),
                Arguments.of(
                        entry("a", "f32", "[3]", 0, 16, zeroHash()),
                        "header.sections[0].length is 16, but shape [3] of f32 takes 12"),
                Arguments.of(
                        entry("a", "f64", "[2147483647,2147483647,2147483647]", 0, 16, zeroHash()),
                        "header.sections[0].shape is [2147483647, 2147483647, 2147483647], more elements than any file"
                                + " holds"),
                Arguments.of(
                        entry("a", "u8", "[0]", 0, 16, zeroHash()),
                        "header.sections[0].shape[0] is 0, outside 1 to 2147483647"),
                Arguments.of(
                        entry("a", "u8", "[-4,-4]", 0, 16, zeroHash()),
                        "header.sections[0].shape[0] is -4, outside 1 to 2147483647"),
                Arguments.of(
                        entry("a", "u8", "[]", 0, 1, zeroHash()),
                        "header.sections[0].shape has 0 elements, outside 1 to 8"),
                Arguments.of(
                        entry("a", "u8", "[1,1,1,1,1,1,1,1,16]", 0, 16, zeroHash()),
                        "header.sections[0].shape has 9 elements, outside 1 to 8"),
                Arguments.of(
                        entry("a", "u8", "[16.0]", 0, 16, zeroHash()),
                        "header.sections[0].shape[0] is 16.0, not an integer"),
                Arguments.of(
                        entry("a", "f16", "[8]", 0, 16, zeroHash()),
                        "header.sections[0].type is \"f16\", not one of u8, i32, i64, f32, f64"),
                Arguments.of(
                        entry("a", "u8", "[16]", 0, 16, "ABCDEF".repeat(10) + "ABCD"),
                        "header.sections[0].sha256 is \"" + "ABCDEF".repeat(10)
                                + "...\", not 64 digits of 0-9 and a-f"),
                Arguments.of("{\"name\":\"a\"}", "header.sections[0].type is missing"),
                Arguments.of(
                        u8("a", 0, 16).replace("}", ",\"dtype\":1}"),
                        "header.sections[0] has a key \"dtype\" that this version does not know;"
                                + " it knows name, type, shape, offset, length, sha256"),
                Arguments.of("7", "header.sections[0] is 7, not an object"),
                Arguments.of(
                        entry("a", "u8", "[16]", 0, 16, zeroHash()),
                        "section \"a\" has SHA-256 " + HexDigits.sha256(DATA, 0, 16) + " where the header says "
                                + zeroHash() + "; the file was damaged, copy it again"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void refusesSectionsThatLie(String entries, String message) {
        assertRefused(withSections(entries, DATA), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "A", "a b", "..", "é", "a\\n"})
    void refusesNames(String name) {
        assertThatThrownBy(() -> read(withSections(entry(name, "u8", "[16]", 0, 16, zeroHash()), DATA)))
                .hasMessageStartingWith(BEGIN + "header.sections[0].name is \"")
                .hasMessageEndingWith(", not 1 to 128 characters: words of a-z, 0-9, - and _ with / between them");
    }

    @Test
    void refusesALongName() {
        assertThat(read(withSections(entry("n".repeat(128), "u8", "[16]", 0, 16, DATA), DATA)))
                .isNotNull();
        assertRefused(
                withSections(entry("n".repeat(129), "u8", "[16]", 0, 16, zeroHash()), DATA),
                "header.sections[0].name is \"" + "n".repeat(60)
                        + "...\", not 1 to 128 characters: words of a-z, 0-9, - and _ with / between them");
    }

    @Test
    void aSmallFileThatClaimsExbibytesCostsNothing() throws Throwable {
        byte[] file = withSections(entry("a", "u8", "[2147483647,2147483647,2]", 0, 9223372028264841218L, zeroHash()));
        Cost cost = Cost.of(() -> assertRefused(
                file,
                "section \"a\" ends at byte " + (file.length + 9223372028264841224L) + " but the file has "
                        + file.length + "; it was cut short, copy it again"));
        assertThat(cost.bytes()).isLessThan(1 << 20);
        assertThat(cost.processor()).isLessThan(SECOND);
    }

    @Test
    void refusesALengthThatOverflowsWhenPadded() {
        // 2^63 - 1 = 7 * 7 * 73 * 127 * 337 * 92737 * 649657: a shape can reach the last long
        assertRefused(
                withSections(entry("a", "u8", "[49,73,127,337,92737,649657]", 0, Long.MAX_VALUE, zeroHash())),
                "header.sections[0].length is 9223372036854775807, beyond any file");
    }

    @Test
    void refusesALengthThatOverflowsBehindTheHeader() {
        // 2^63 - 8 needs no padding, and leaves no room for the header before it
        assertRefused(
                withSections(entry("a", "u8", "[1800,1001,77531,66024901]", 0, Long.MAX_VALUE - 7, zeroHash())),
                "header.sections[0].length is 9223372036854775800, beyond any file");
    }

    @Test
    void refusesTenThousandAndOneSections() {
        assertRefused(
                withSections("7,".repeat(10_000) + "7"), "header.sections has 10001 elements, outside 0 to 10000");
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of("[1", "header is not valid JSON at byte 16: expected an object, found \"[\""),
                Arguments.of(
                        "{\"sections\":[],\"sections\":[],\"model\":{},\"provenance\":{}",
                        "header is not valid JSON at byte 31: the key \"sections\" comes twice"),
                Arguments.of(
                        "{\"sections\":[],\"model\":{\"a\":1,\"a\":1},\"provenance\":{}",
                        "header is not valid JSON at byte 46: the key \"a\" comes twice"),
                Arguments.of(
                        "{\"sections\":[],\"model\":{},\"provenance\":{},\"code\":{}",
                        "header has a key \"code\" that this version does not know;"
                                + " it knows sections, model, provenance, sha256"),
                Arguments.of("{\"sections\":[],\"model\":{}", "header.provenance is missing"),
                Arguments.of(
                        "{\"model\":{},\"sections\":[],\"provenance\":{}",
                        "header has its keys in the order model, sections, provenance, sha256,"
                                + " not sections, model, provenance, sha256"),
                Arguments.of(
                        "{\"sections\":{},\"model\":{},\"provenance\":{}",
                        "header.sections is an object, not an array"),
                Arguments.of(
                        "{\"sections\":[],\"model\":[],\"provenance\":{}", "header.model is an array, not an object"),
                Arguments.of(
                        "{\"sections\":[],\"model\":{},\"provenance\":\"\"",
                        "header.provenance is \"\", not an object"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void refusesHeaders(String header, String message) {
        assertRefused(sealed(header), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"a\":1}",
                "{\"a\":1.50}",
                "{\"a\":1e2}",
                "{\"a\":-0}",
                "{\"a\":1.0e-5}",
                "{\"\\u0061\":1}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\u000a\"}",
                "{\"a\":\"\\u001F\"}"
            })
    void refusesASecondSpelling(String model) {
        assertThatThrownBy(() -> read(sealed("{\"sections\":[],\"model\":" + model + ",\"provenance\":{}")))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageMatching(
                        BEGIN + "the header departs at byte (3[89]|4[0-9]|5[0-9]) from the one spelling of its"
                                + " JSON \\(no white space, shortest escapes and numbers\\); write it with PokeCap");
    }

    /** The processor's time, not the clock's: a busy machine may take the thread away for as long as it likes. */
    @Test
    void refusesNestingAndLongRowsAtOnce() throws Throwable {
        byte[] deep = sealed("{\"sections\":[],\"model\":" + "[".repeat(10 << 20));
        Cost nesting =
                Cost.of(() -> assertRefused(deep, "header is not valid JSON at byte 102: it nests deeper than 64"));
        assertThat(nesting.processor()).isLessThan(SECOND);
        assertThat(nesting.bytes()).isLessThan(2L * deep.length);
        byte[] wide = sealed("{\"sections\":[" + "[],".repeat(3 << 20));
        Cost row = Cost.of(() -> assertThatThrownBy(() -> read(wide))
                .hasMessageEndingWith("it has more than 100000 values; long rows of numbers belong in sections"));
        assertThat(row.processor()).isLessThan(SECOND);
        assertThat(row.bytes()).isLessThan(8L * wide.length);
    }

    @Test
    void refusesAHeaderWithoutSeal() {
        byte[] file = ("POKECAP\1" + "\10\0\0\0\0\0\0\0" + "{}      ").getBytes(StandardCharsets.US_ASCII);
        assertRefused(file, "the header does not end with its SHA-256; the file was damaged, copy it again");
    }

    @Test
    void refusesEightSpacesOfPadding() {
        byte[] file = withSections("");
        byte[] longer = Arrays.copyOf(file, file.length + 8);
        Arrays.fill(longer, file.length, longer.length, (byte) ' ');
        ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN).putLong(8, longer.length - 16);
        assertRefused(longer, "the header does not end with its SHA-256; the file was damaged, copy it again");
    }

    static Stream<Arguments> headerLengths() {
        return Stream.of(
                Arguments.of(-1L, "its header claims 18446744073709551615 bytes and may have 16777216"),
                Arguments.of(Long.MAX_VALUE, "its header claims 9223372036854775807 bytes and may have 16777216"),
                Arguments.of((16L << 20) + 8, "its header claims 16777224 bytes and may have 16777216"),
                Arguments.of(0L, "its header claims 0 bytes, not a multiple of 8 above 0"),
                Arguments.of(121L, "its header claims 121 bytes, not a multiple of 8 above 0"));
    }

    @ParameterizedTest
    @MethodSource("headerLengths")
    void refusesHeaderLengths(long length, String message) {
        byte[] file = withSections("");
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(8, length);
        assertRefused(file, message + "; the file was damaged, copy it again");
    }

    @Test
    void saysThatTheHeaderIsLongerThanTheFile() {
        byte[] file = withSections("");
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(8, 16 << 20);
        assertRefused(
                file,
                "the header ends at byte 16777232 but the file has " + file.length
                        + "; it was cut short, copy it again");
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, 2, (byte) 200})
    void refusesOtherVersions(byte version) {
        byte[] file = withSections("");
        file[7] = version;
        assertRefused(
                file,
                "it has version " + (version & 0xff) + " of the format and this PokeCap reads version 1;"
                        + " read it with a newer PokeCap, or train it again with this one");
    }

    @Test
    void refusesFloatsThatAreNotFinite() {
        byte[] floats = new byte[8];
        ByteBuffer.wrap(floats).order(ByteOrder.LITTLE_ENDIAN).putFloat(1).putFloat(Float.NaN);
        assertRefused(
                withSections(entry("w", "f32", "[2]", 0, 8, floats), floats),
                "section \"w\" holds NaN or an infinity at index 1, and every number must be finite;"
                        + " train the model again");
        byte[] doubles = new byte[8];
        ByteBuffer.wrap(doubles).order(ByteOrder.LITTLE_ENDIAN).putDouble(Double.NEGATIVE_INFINITY);
        assertRefused(
                withSections(entry("w", "f64", "[1]", 0, 8, doubles), doubles),
                "section \"w\" holds NaN or an infinity at index 0, and every number must be finite;"
                        + " train the model again");
    }
}
