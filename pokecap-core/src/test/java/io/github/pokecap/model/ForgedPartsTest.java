package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models whose seals and hashes are right and whose parts do not fit each other: the refusal says which. */
class ForgedPartsTest {
    private static final byte[] FILE = SmallModel.bytes();

    static Stream<Arguments> numbersThatLie() {
        return Stream.of(
                Arguments.of("vocabulary/children", 0, 3, "node 1 with 2 children does not fit a tree of 5 nodes"),
                Arguments.of("vocabulary/children", 1, -1, "node 1 with -1 children does not fit a tree of 5 nodes"),
                Arguments.of("vocabulary/children", 1, 0, "node 3 with 0 children does not fit a tree of 5 nodes"),
                Arguments.of("facet0/member0/trees", 1, 6, "tree 1 spans nodes 6 to 6 of 6"),
                Arguments.of("facet0/member0/trees", 0, 1, "tree 0 spans nodes 1 to 3 of 6"),
                Arguments.of("facet0/member0/features", 0, 5, "node 0 of tree 0 asks for feature 5 of 5"),
                Arguments.of("facet0/member0/features", 0, -2, "node 0 of tree 0 asks for feature -2 of 5"),
                Arguments.of("facet0/member0/children", 0, 0, "node 0 of tree 0 points at child 0, which is not there"),
                Arguments.of("facet0/member0/children", 0, 2, "node 0 of tree 0 points at child 2, which is not there"),
                Arguments.of("facet0/member0/children", 0, 4, "node 0 of tree 0 points at child 4, which is not there"),
                Arguments.of("facet0/member0/children", 1, 4, "node 1 of tree 0 points at leaf 4, which is not there"),
                Arguments.of("facet0/member0/outputs", 0, 3, "a tree adds to output 3 of 3"),
                Arguments.of("facet0/member1/groups", 0, 3, "a tree votes on output 3 of 3"),
                Arguments.of("facet0/member1/classes", 0, 3, "a leaf speaks of class 3 of 3"),
                Arguments.of("facet0/member1/starts", 1, 9, "the extras of leaf 1 end before they start"),
                Arguments.of("facet2/truth", 0, 2, "a truth is 2, neither 0 nor 1"));
    }

    @ParameterizedTest
    @MethodSource("numbersThatLie")
    void saysWhichNumberIsOutOfRange(String section, int index, int number, String message) {
        byte[] content = ForgedModel.section(FILE, section);
        if (section.endsWith("truth")) {
            content[index] = (byte) number;
        } else {
            ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(index * Integer.BYTES, number);
        }
        assertRefused(
                ForgedModel.withSection(FILE, section, content),
                message + "; the file does not hold what its writer meant");
    }

    static Stream<Arguments> wordsThatLie() {
        String settings = "\"settings\":{\"maxKeypoints\":500.0,\"edgeThreshold\":8.0}";
        return Stream.of(
                Arguments.of(
                        "{\"name\":\"orb\"," + settings + "}",
                        "{\"name\":\"silhouette\",\"settings\":{}}",
                        "model.vocabulary is there, but no feature extractor is local; write it again with PokeCap"),
                Arguments.of(
                        settings,
                        settings.replace("}", ",\"code\":1}"),
                        "model.features[1].settings is \"{\\\"maxKeypoints\\\":500.0,\\\"edgeThreshold\\\":8.0,\\\"code\\\":1}\","
                                + " but the extractor was written with {\"maxKeypoints\":500.0,\"edgeThreshold\":8.0};"
                                + " write it again with PokeCap"),
                Arguments.of(
                        "500.0",
                        "500",
                        "model.features[1].settings is \"{\\\"maxKeypoints\\\":500,\\\"edgeThreshold\\\":8.0}\", but the"
                                + " extractor was written with {\"maxKeypoints\":500.0,\"edgeThreshold\":8.0};"
                                + " write it again with PokeCap"),
                Arguments.of(
                        "\"nodes\":5",
                        "\"nodes\":10000000",
                        "section \"vocabulary/children\" holds i32 [5] where the model needs i32 [10000000];"
                                + " write it again with PokeCap"),
                Arguments.of(
                        "\"words\":3",
                        "\"words\":10000001",
                        "model.vocabulary.words is 10000001, outside 1 to 10000000"),
                Arguments.of(
                        "\"rows\":2",
                        "\"rows\":100000000",
                        "section \"facet2/rows\" holds f32 [2, 5] where the model needs f32 [100000000, 5];"
                                + " write it again with PokeCap"),
                Arguments.of("\"width\":2", "\"width\":5", "model.facets[1].classifier.width is 5, outside 1 to 4"),
                Arguments.of("\"first\":1", "\"first\":4", "model.facets[1].classifier.first is 4, outside 0 to 3"),
                Arguments.of(
                        "\"differsFrom\":\"facet0\"",
                        "\"differsFrom\":\"facet2\"",
                        "model.facets[2].differsFrom is \"facet2\", which no earlier facet is called"));
    }

    @ParameterizedTest
    @MethodSource("wordsThatLie")
    void saysWhichWordIsWrong(String honest, String forged, String message) {
        assertRefused(forged(honest, forged), message);
    }

    private static byte[] forged(String honest, String forged) {
        String model = ModelHeader.read(FILE, "a").model().toString();
        assertThat(model).contains(honest);
        byte[] utf8 = model.replace(honest, forged).getBytes(StandardCharsets.UTF_8);
        return ForgedModel.withModel(FILE, JsonReader.read(utf8, 0, utf8.length, JsonPlace.IN_MEMORY));
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> SmallModel.read(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model mine.pokecap: " + message);
    }

    /** A name of 2,004 characters, the first of which would clear a terminal: 1,000 are told, none of them a control. */
    @Test
    void aStrangersTextInAMessageIsShortAndPrintable() {
        String name = "\\u001b[2J" + "x".repeat(2000);

        assertRefused(
                forged(
                        "\"name\":\"facet1\",\"kind\":\"single\",\"values\":[\"red\"",
                        "\"name\":\"" + name + "\",\"kind\":\"single\",\"values\":[\"\""),
                "facet \\u001b[2J" + "x".repeat(1000 - "facet E[2J".length())
                        + "...; the file does not hold what its writer meant");
    }
}
