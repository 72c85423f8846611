package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.classify.Blend;
import io.github.pokecap.classify.BoostedTrees;
import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.classify.NearestNeighbors;
import io.github.pokecap.classify.RandomForest;
import io.github.pokecap.classify.TreeNodes;
import io.github.pokecap.feature.Features;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelCodecTest {
    private static final FeatureSpace SPACE = FeatureSpace.of(List.of(Features.color(), Features.orb()))
            .with(new Vocabulary(
                    new int[] {2, 0, 0}, new long[] {0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1}, new float[] {1, 0.5f}));
    private static final int COLUMNS = SPACE.columns();

    /** One question: is column 3 below the threshold? */
    private static TreeNodes stump(int column, int left) {
        return new TreeNodes(
                new int[] {0},
                new int[] {column, TreeNodes.LEAF, TreeNodes.LEAF},
                new float[] {0.25f, 0, 0},
                new int[] {left, 0, 1});
    }

    static Stream<Classifier> kinds() {
        TreeNodes none = new TreeNodes(new int[0], new int[0], new float[0], new int[0]);
        float[] half = {0.5f, 0.5f};
        return Stream.of(
                new BoostedTrees(COLUMNS, stump(3, 1), new int[] {1}, new float[] {-1, 2}, new float[] {0, 0.5f}),
                new BoostedTrees(COLUMNS, none, new int[0], new float[0], new float[] {1, 0}),
                new RandomForest(
                        COLUMNS,
                        2,
                        stump(3, 1),
                        new int[] {RandomForest.ALL_OUTPUTS},
                        new float[] {0.25f, 0.25f},
                        new int[] {0, 1, 2},
                        new int[] {0, 1},
                        half,
                        new float[] {1, 1}),
                new LinearClassifier(COLUMNS, new float[2 * COLUMNS], new float[] {1, 2}),
                new LinearClassifier(COLUMNS, 3, new float[] {5, 6, 7, 8}, new float[] {1, 2}),
                new NearestNeighbors(
                        1, false, new float[COLUMNS], new float[2 * COLUMNS], new byte[] {1, 0, 0, 1}, half),
                new Blend(
                        List.of(
                                new BoostedTrees(
                                        COLUMNS, stump(3, 1), new int[] {1}, new float[] {-1, 2}, new float[] {0, 0.5f
                                        }),
                                new LinearClassifier(COLUMNS, new float[2 * COLUMNS], new float[] {1, 2})),
                        new float[] {0.3f, 1.7f}));
    }

    private static Model model(Classifier classifier) {
        Facet facet = new Facet("color", Facet.Kind.SINGLE, List.of("grün", "\"red\""));
        Calibration calibration = new Calibration(new float[] {1, 1}, new float[] {0, 0.5f});
        CaptionTemplate template = CaptionTemplate.of("{a color} thing", Map.of("color", Map.of("grün", "green")));
        return new Model(
                SPACE,
                List.of(new FacetClassifier(facet, classifier, calibration, new float[] {0, 0.5f})),
                template,
                "{\"writer\":\"test\"}");
    }

    private static Model read(byte[] file) throws IOException {
        return Model.read(new ByteArrayInputStream(file), "test.pokecap", List.of())
                .model();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfClassifierIsReadAsItWasWritten(Classifier classifier) throws IOException {
        byte[] file = model(classifier).toBytes();

        Model read = read(file);

        assertThat(read.toBytes()).isEqualTo(file);
        assertThat(read.template()).isEqualTo(model(classifier).template());
        assertThat(read.facets().get(0).facet())
                .isEqualTo(model(classifier).facets().get(0).facet());
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            float[] row = new float[COLUMNS];
            for (int column = 0; column < COLUMNS; column++) {
                row[column] = random.nextFloat();
            }
            assertThat(read.facets().get(0).confidences(row))
                    .isEqualTo(model(classifier).facets().get(0).confidences(row));
        }
    }

    @Test
    void aFacetDiffersAsItWasWritten() throws IOException {
        Model plain = model(new LinearClassifier(COLUMNS, new float[2 * COLUMNS], new float[] {1, 2}));
        FacetClassifier first = plain.facets().get(0);
        FacetClassifier second = new FacetClassifier(
                        new Facet("color2", Facet.Kind.SINGLE, first.facet().values()),
                        first.classifier(),
                        first.calibration(),
                        first.thresholds())
                .differingFrom(first);
        byte[] file = new Model(SPACE, List.of(first, second), plain.template(), "{}").toBytes();

        Model read = read(file);

        assertThat(read.facets().get(1).differsFrom())
                .containsSame(read.facets().get(0));
        assertThat(read.facets().get(1).confidences(new float[COLUMNS]))
                .isEqualTo(second.confidences(new float[COLUMNS]))
                .contains(0);
        assertThat(read.toBytes()).isEqualTo(file);
    }

    @Test
    void whoDiffersComesAfterWhomItDiffersFrom() {
        FacetClassifier first = SmallModel.model().facets().get(0);
        FacetClassifier third = SmallModel.model().facets().get(2);

        assertThatThrownBy(() -> new Model(
                        SmallModel.model().space(),
                        List.of(third, first),
                        SmallModel.model().template(),
                        "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet facet2 is bound to differ from facet0, which is not among the facets before it");
    }

    private static Model withBaseline(float first) {
        Model plain = model(new LinearClassifier(COLUMNS, new float[2 * COLUMNS], new float[] {1, 2}));
        float[] baseline = new float[COLUMNS];
        baseline[0] = first;
        return new Model(plain.space(), plain.facets(), plain.template(), baseline, plain.provenance());
    }

    @Test
    void theBaselineIsReadAsItWasWritten() throws IOException {
        byte[] file = withBaseline(0.25f).toBytes();

        Model read = read(file);

        assertThat(read.baseline()[0]).isEqualTo(0.25f);
        assertThat(read.baseline()).hasSize(COLUMNS);
        assertThat(read.toBytes()).isEqualTo(file);
    }

    /** Files that are older than the section read as ever, and are written again as they were. */
    @Test
    void aBaselineOfZerosIsNoSection() throws IOException {
        Model without = withBaseline(0);

        assertThat(new String(without.toBytes(), StandardCharsets.ISO_8859_1)).doesNotContain("baseline");
        assertThat(read(without.toBytes()).baseline()).hasSize(COLUMNS).containsOnly(0);
        assertThat(read(without.toBytes()).toBytes()).isEqualTo(without.toBytes());
    }

    @Test
    void aSectionOfZerosIsASecondSpellingAndRefused() {
        ModelWriter writer = ModelCodec.encode(withBaseline(0)).add("baseline", new float[COLUMNS], COLUMNS);

        assertThatThrownBy(() -> read(writer.toBytes()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(
                        "cannot read model test.pokecap: section \"baseline\" holds nothing but zeros, which is said"
                                + " by leaving it out; write it again with PokeCap");
    }

    @Test
    void aBaselineOfAnotherLengthIsRefused() {
        ModelWriter writer = ModelCodec.encode(withBaseline(0)).add("baseline", new float[] {1, 2}, 2);

        assertThatThrownBy(() -> read(writer.toBytes()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(
                        "cannot read model test.pokecap: section \"baseline\" holds f32 [2] where the model needs f32 ["
                                + COLUMNS + "]; write it again with PokeCap");
        Model plain = withBaseline(0);
        assertThatThrownBy(() ->
                        new Model(plain.space(), plain.facets(), plain.template(), new float[3], plain.provenance()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the baseline has 3 columns, but the feature space makes rows of " + COLUMNS);
    }

    @Test
    void aBaselineThatIsNoNumberIsNotWritten() {
        assertThatThrownBy(() -> withBaseline(Float.NaN).toBytes())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("section \"baseline\" holds NaN or an infinity at index 0");
    }

    /** Four weights of two outputs, and not a zero for the columns before and after. */
    @Test
    void aRunOfColumnsIsWrittenWithoutTheOthers() {
        LinearClassifier whole = new LinearClassifier(COLUMNS, new float[2 * COLUMNS], new float[] {1, 2});
        LinearClassifier run = new LinearClassifier(COLUMNS, 3, new float[] {5, 6, 7, 8}, new float[] {1, 2});

        int spared = model(whole).toBytes().length - model(run).toBytes().length;

        // Two numbers a column; what the header says more than before is less than 64 bytes.
        assertThat(spared).isBetween(2 * (COLUMNS - 2) * Float.BYTES - 64, 2 * (COLUMNS - 2) * Float.BYTES);
    }

    /** The writer's own check is gone round: the numbers are changed behind its back. */
    @Test
    void aTreeThatWalksInACircleIsRefused() {
        TreeNodes nodes = stump(3, 1);
        Model model = model(new BoostedTrees(COLUMNS, nodes, new int[] {1}, new float[] {-1, 2}, new float[] {0, 0}));
        nodes.left()[0] = 0;

        assertThatThrownBy(() -> read(model.toBytes()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(
                        "cannot read model test.pokecap: node 0 of tree 0 points at child 0, which is not there; the"
                                + " file does not hold what its writer meant");
    }

    @Test
    void aWeightThatIsNotAboveZeroIsRefused() {
        float[] weights = {1};
        Model model =
                model(new Blend(List.of(new LinearClassifier(COLUMNS, new float[2 * COLUMNS], new float[2])), weights));
        weights[0] = -1;

        assertThatThrownBy(() -> read(model.toBytes()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model test.pokecap: weight 0 of a blend is -1.0, not above 0 and finite; the"
                        + " file does not hold what its writer meant");
    }

    @Test
    void aColumnThatThereIsNotIsRefused() {
        TreeNodes nodes = stump(3, 1);
        Model model = model(new BoostedTrees(COLUMNS, nodes, new int[] {1}, new float[] {-1, 2}, new float[] {0, 0}));
        nodes.feature()[0] = COLUMNS;

        assertThatThrownBy(() -> read(model.toBytes()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model test.pokecap: node 0 of tree 0 asks for feature " + COLUMNS + " of "
                        + COLUMNS + "; the file does not hold what its writer meant");
    }
}
