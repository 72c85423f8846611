package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.classify.Blend;
import io.github.pokecap.classify.BoostedTrees;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.classify.TreeNodes;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlendCodecTest {
    private static final Facet COLOR = new Facet("color", Facet.Kind.SINGLE, List.of("red", "blue"));
    private static final LinearClassifier LINEAR =
            new LinearClassifier(2, new float[] {1, 2, 3, 4}, new float[] {0.5f, -1});
    private static final BoostedTrees TREES = new BoostedTrees(
            2, new TreeNodes(new int[0], new int[0], new float[0], new int[0]), new int[0], new float[0], new float[] {
                8, 0
            });

    private static JsonObject header(String kind, JsonObject... members) {
        return JsonObject.builder()
                .put("kind", kind)
                .put("members", JsonArray.of(List.of(members)))
                .build();
    }

    private static JsonObject linear() {
        return ClassifierCodec.header(LINEAR);
    }

    /** The sections of a blend of the same linear classifier, with a header that need not tell of them. */
    private static Classifier read(JsonObject header, float... weights) throws IOException {
        ModelWriter writer = new ModelWriter(header, JsonObject.builder().build());
        writer.add("facet0/weights", weights, weights.length);
        for (int i = 0; i < weights.length; i++) {
            ClassifierCodec.write(LINEAR, writer, "facet0/member" + i + "/");
        }
        return read(writer);
    }

    private static Classifier read(ModelWriter writer) throws IOException {
        ModelContainer container = new ModelReader().read(writer.toBytes(), "mine.pokecap");
        Classifier classifier = ClassifierCodec.read(container.model(), container, "facet0/", COLOR, 2);
        container.finish();
        return classifier;
    }

    private static void assertRefused(JsonObject header, float[] weights, String message) {
        assertThatThrownBy(() -> read(header, weights))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model mine.pokecap: " + message);
    }

    @Test
    void membersAndWeightsAreReadAsTheyWereWritten() throws IOException {
        Blend blend = new Blend(List.of(LINEAR, TREES), new float[] {0.1f, 3});
        ModelWriter writer = new ModelWriter(
                ClassifierCodec.header(blend), JsonObject.builder().build());
        ClassifierCodec.write(blend, writer, "facet0/");

        Blend read = (Blend) read(writer);

        assertThat(read.weights()).containsExactly(0.1f, 3);
        assertThat(((LinearClassifier) read.members().get(0)).weights()).containsExactly(1, 2, 3, 4);
        assertThat(((BoostedTrees) read.members().get(1)).baseScores()).containsExactly(8, 0);
        assertThat(ClassifierCodec.header(blend))
                .hasToString("{\"kind\":\"blend\",\"members\":[{\"kind\":\"linear\"},"
                        + "{\"kind\":\"boostedTrees\",\"trees\":0,\"nodes\":0,\"leaves\":0}]}");
    }

    @Test
    void refusesABlendInsideABlend() {
        assertRefused(
                header("blend", linear(), header("blend", linear())),
                new float[] {1, 1},
                "model.members[1].kind is \"blend\", and a blend has no blend inside");
    }

    @Test
    void refusesNoMembersAndTooMany() {
        JsonObject[] nine = IntStream.range(0, 9).mapToObj(i -> linear()).toArray(JsonObject[]::new);
        float[] ones = new float[9];
        Arrays.fill(ones, 1);

        assertRefused(header("blend"), new float[] {1}, "model.members has 0 elements, outside 1 to 8");
        assertRefused(header("blend", nine), ones, "model.members has 9 elements, outside 1 to 8");
    }

    @Test
    void refusesWeightsOfOtherMembers() {
        assertRefused(
                header("blend", linear()),
                new float[] {1, 1},
                "section \"facet0/weights\" holds f32 [2] where the model needs f32 [1]; write it again with PokeCap");
        assertRefused(
                header("blend", linear(), linear(), linear()),
                new float[] {1, 1},
                "section \"facet0/member2/weights\" is missing; the file has \"facet0/weights\","
                        + " \"facet0/member0/weights\", \"facet0/member0/biases\", \"facet0/member1/weights\","
                        + " \"facet0/member1/biases\"; write it again with PokeCap");
    }

    @Test
    void refusesHeadersThatAreNoBlends() {
        JsonObject named = JsonObject.builder().put("kind", "blend").build();

        assertRefused(named, new float[] {1}, "model.members is missing");
        assertRefused(
                header("linear", linear()),
                new float[] {1},
                "model has a key \"members\" that this version does not know; it knows kind");
        assertRefused(
                header("blend", JsonObject.builder().put("kind", "oracle").build()),
                new float[] {1},
                "model.members[0].kind is no kind of classifier that this version of PokeCap knows");
    }

    /** The model's own reader makes a refusal of the file of it: ModelCodecTest. */
    @Test
    void refusesAWeightThatIsNotAboveZero() {
        assertThatThrownBy(() -> read(header("blend", linear(), linear()), 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight 1 of a blend is 0.0, not above 0 and finite");
    }
}
