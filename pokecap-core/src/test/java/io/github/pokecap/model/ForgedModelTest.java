package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Tag;
import io.github.pokecap.classify.FacetAnswer;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.vocabulary.Observation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every number and every word of a whole model, each replaced by what a forger would put there, seals and hashes made
 * right: either the file is refused, or it holds a model that answers.
 */
class ForgedModelTest {
    private static final byte[] FILE = SmallModel.bytes();
    private static final long MEMORY = 4 << 20;
    private static final Duration TIME = Duration.ofSeconds(1);

    private static final int[] INTS = {Integer.MIN_VALUE, -1, 0, 1, 3, 5, Integer.MAX_VALUE};
    private static final float[] FLOATS = {
        -1, 0, 2, Float.MIN_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NaN
    };

    private static final List<JsonValue> VALUES = List.of(
            JsonNumber.of(0),
            JsonNumber.of(-1),
            JsonNumber.of(Integer.MAX_VALUE),
            JsonNumber.of(1e308),
            new JsonValue.Text(""),
            new JsonValue.Text("orb"),
            new JsonValue.Null(),
            JsonArray.of(List.of()),
            JsonObject.builder().build());

    @Test
    void theForgerCanAlsoMakeAnHonestFile() throws IOException {
        assertThat(ForgedModel.withModel(FILE, ModelHeader.read(FILE, "a").model()))
                .isEqualTo(FILE);
        assertThat(ForgedModel.withSection(FILE, "baseline", ForgedModel.section(FILE, "baseline")))
                .isEqualTo(FILE);
        assertThat(SmallModel.read(FILE).toBytes()).isEqualTo(FILE);
    }

    static Stream<Section> sections() {
        return ModelHeader.read(FILE, "a").sections().values().stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyNumberOfEverySection(Section section) throws Throwable {
        byte[] honest = ForgedModel.section(FILE, section.name());
        int size = section.type().size();
        for (int at = 0; at < honest.length; at += size) {
            for (byte[] number : numbers(section.type())) {
                byte[] content = honest.clone();
                System.arraycopy(number, 0, content, at, size);
                assertHarmless(
                        ForgedModel.withSection(FILE, section.name(), content), section + ", byte " + at + " of it");
            }
        }
    }

    private static List<byte[]> numbers(ElementType type) {
        IntStream words = type == ElementType.F32
                ? IntStream.range(0, FLOATS.length).map(i -> Float.floatToRawIntBits(FLOATS[i]))
                : Arrays.stream(INTS);
        return words.mapToObj(word -> ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(word)
                        .putInt(word)
                        .array())
                .toList();
    }

    @Test
    void everyValueOfTheHeader() throws Throwable {
        JsonObject model = ModelHeader.read(FILE, "a").model();
        for (JsonValue forged : withOneValueReplaced(model)) {
            if (forged instanceof JsonObject object) {
                assertHarmless(ForgedModel.withModel(FILE, object), forged.toString());
            }
        }
    }

    /** All trees that differ from a tree in one place. */
    private static List<JsonValue> withOneValueReplaced(JsonValue value) {
        List<JsonValue> all = new ArrayList<>(VALUES);
        if (value instanceof JsonObject object) {
            object.members().forEach((key, member) -> {
                withOneValueReplaced(member).forEach(other -> all.add(with(object, key, key, other)));
                all.add(with(object, key, key + "x", member));
                Map<String, JsonValue> less = new LinkedHashMap<>(object.members());
                less.remove(key);
                all.add(object(less));
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                for (JsonValue other : withOneValueReplaced(array.elements().get(i))) {
                    List<JsonValue> elements = new ArrayList<>(array.elements());
                    elements.set(i, other);
                    all.add(JsonArray.of(elements));
                }
                List<JsonValue> more = new ArrayList<>(array.elements());
                more.add(more.get(i));
                all.add(JsonArray.of(more));
                List<JsonValue> less = new ArrayList<>(array.elements());
                less.remove(i);
                all.add(JsonArray.of(less));
            }
        }
        return all;
    }

    private static JsonObject with(JsonObject object, String key, String newKey, JsonValue newValue) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((k, v) -> members.put(k.equals(key) ? newKey : k, k.equals(key) ? newValue : v));
        return object(members);
    }

    private static JsonObject object(Map<String, JsonValue> members) {
        JsonObject.Builder builder = JsonObject.builder();
        members.forEach(builder::put);
        return builder.build();
    }

    /** Refused with the one exception there is for it, or read and able to answer; both soon and in little memory. */
    private static void assertHarmless(byte[] file, String what) throws Throwable {
        Cost cost = Cost.of(() -> {
            try {
                Model model = SmallModel.read(file);
                for (float number : new float[] {0, 0.5f, -1e30f, Float.MAX_VALUE}) {
                    answer(model, number);
                }
            } catch (ModelFormatException e) {
                assertThat(e).as(what).hasMessageStartingWith("cannot read model mine.pokecap: ");
                assertThat(e.getMessage()).as(what).hasSizeLessThan(2000);
            }
        });
        assertThat(cost.bytes()).as(what).isLessThan(MEMORY);
        assertThat(cost.processor()).as(what).isLessThan(TIME);
    }

    private static void answer(Model model, float number) {
        float[] row = model.space().row(new Observation(new float[] {number, number}, Descriptors.NONE));
        Map<String, List<Tag>> said = new LinkedHashMap<>();
        for (FacetClassifier facet : model.facets()) {
            FacetAnswer answer = facet.answer(row);
            assertThat(answer.ranking()).hasSameSizeAs(facet.facet().values());
            said.put(facet.facet().name(), answer.asserted());
        }
        model.template().renderWithTags(said);
    }
}
