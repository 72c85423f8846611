package io.github.pokecap.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.image.Picture;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final float LN3 = (float) Math.log(3);

    private static final Drawn.Glance ANY_RED =
            new Drawn.Glance("test/red", picture -> Drawn.count(picture, 0xff0000) > 0 ? 1 : 0);
    private static final Drawn.Glance ANY_BLACK =
            new Drawn.Glance("test/black", picture -> Drawn.count(picture, 0) > 0 ? 1 : 0);
    private static final FeatureSpace SPACE = FeatureSpace.of(List.of(ANY_RED, ANY_BLACK));

    /** Scores are the weights of red and of black, for each value; a value is said from 0.6 on. */
    private static FacetClassifier facet(String name, Facet.Kind kind, List<String> values, float... weights) {
        int n = values.size();
        float[] ones = new float[n];
        float[] thresholds = new float[n];
        for (int i = 0; i < n; i++) {
            ones[i] = 1;
            thresholds[i] = 0.6f;
        }
        return new FacetClassifier(
                new Facet(name, kind, values),
                new LinearClassifier(weights.length / n, weights, new float[n]),
                new Calibration(ones, new float[n]),
                thresholds);
    }

    private static final FacetClassifier MOODS =
            facet("moods", Facet.Kind.MULTI, List.of("calm", "warm", "dim"), -LN3, 0, LN3, LN3, 0, LN3);
    private static final FacetClassifier HEAT =
            facet("heat", Facet.Kind.SINGLE, List.of("cold", "hot"), 0, LN3, LN3, 0);

    private static final Picture RED_AND_BLACK = Drawn.picture(
            "kkk.", //
            "kkr.", "kkk.", "....");

    private static List<TagExplanation> tags(Picture picture, float[] baseline, FacetClassifier... facets) {
        return new Explainer(SPACE, List.of(facets), baseline, new Grid(4, 4))
                .tags(picture, SPACE.row(SPACE.observe(picture)));
    }

    /**
     * The logistic function of 0, ln 3 and 2 ln 3 is 0.5, 0.75 and 0.9. "warm" scores ln 3 for red and ln 3 for black:
     * nothing 0.5, one of them 0.75, both 0.9, so each gets ((0.75 - 0.5) + (0.9 - 0.75)) / 2 = 0.2. "dim" is black's.
     */
    @Test
    void familiesShareOutTheConfidence() {
        List<TagExplanation> tags = tags(RED_AND_BLACK, new float[2], MOODS);

        assertThat(tags.stream().map(one -> one.tag().value())).containsExactly("warm", "dim");
        TagExplanation warm = tags.get(0);
        assertThat(warm.tag().confidence()).isCloseTo(0.9, within(1e-6));
        assertThat(warm.baseline()).isEqualTo(0.5);
        assertThat(warm.families().keySet()).containsExactly("test/red", "test/black");
        assertThat(warm.families().get("test/red")).isCloseTo(0.2, within(1e-6));
        assertThat(warm.families().get("test/black")).isCloseTo(0.2, within(1e-6));
        assertThat(tags.get(1).families().get("test/red")).isZero();
        assertThat(tags.get(1).families().get("test/black")).isCloseTo(0.25, within(1e-6));
    }

    /** An average picture that is red already: red adds nothing, black takes 0.75 to 0.9. */
    @Test
    void anAbsentFamilyIsTheAveragePictures() {
        TagExplanation warm = tags(RED_AND_BLACK, new float[] {1, 0}, MOODS).get(0);

        assertThat(warm.baseline()).isCloseTo(0.75, within(1e-6));
        assertThat(warm.families().get("test/red")).isZero();
        assertThat(warm.families().get("test/black")).isCloseTo(0.15, within(1e-6));
    }

    @Test
    void familiesAddUpToConfidenceLessBaseline() {
        for (TagExplanation tag : tags(RED_AND_BLACK, new float[] {0.3f, -2}, MOODS, HEAT)) {
            double sum = tag.families().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();

            assertThat(sum).isCloseTo(tag.tag().confidence() - tag.baseline(), within(1e-15));
        }
    }

    /** Softmax of two equal scores is 0.5: below the 0.6 from which it is said, but explained all the same. */
    @Test
    void theAnswerOfASingleFacetIsExplainedThoughNobodyAssertsIt() {
        TagExplanation cold = tags(RED_AND_BLACK, new float[2], HEAT).get(0);

        assertThat(HEAT.answer(new float[] {1, 1}).asserted()).isEmpty();
        assertThat(cold.tag().value()).isEqualTo("cold");
        assertThat(cold.tag().confidence()).isEqualTo(0.5);
        // Softmax of 0 and ln 3 is 0.25 and 0.75: red takes 0.25 from cold, black gives it back.
        assertThat(cold.families().get("test/red")).isCloseTo(-0.25, within(1e-6));
        assertThat(cold.families().get("test/black")).isCloseTo(0.25, within(1e-6));
    }

    /** The one red pixel is in row 1, column 2; without it "warm" falls from 0.9 to 0.75, and "dim" stays. */
    @Test
    void theOneCellThatMattersIsTheOneThatIsHot() {
        List<TagExplanation> tags = tags(RED_AND_BLACK, new float[2], MOODS);

        Heat warm = tags.get(0).heat();
        for (int at = 0; at < 16; at++) {
            assertThat(warm.at(at / 4, at % 4)).isCloseTo(at == 6 ? 0.15f : 0, within(1e-6f));
        }
        assertThat(tags.get(1).heat()).isEqualTo(new Heat(4, 4, new float[16]));
    }

    /** Cells of 2 by 2 pixels are taken away with a pixel around them: four of these windows hold the red pixel. */
    @Test
    void cellsBesideTheOneThatMattersAreHotAsTheirWindowsReachIt() {
        String[] rows = new String[12];
        Arrays.fill(rows, "kkkkkkkkkkkk");
        rows[5] = "kkkkkrkkkkkk";
        Explainer explainer = new Explainer(SPACE, List.of(MOODS), new float[2], Grid.usual());

        Heat warm =
                explainer.tags(Drawn.picture(rows), new float[] {1, 1}).get(0).heat();

        // Cell 2 goes from pixel 4 to 5, with its margin from 3 to 6; cell 3 with its margin from 5 to 8.
        for (int at = 0; at < 36; at++) {
            boolean hot = (at / 6 == 2 || at / 6 == 3) && (at % 6 == 2 || at % 6 == 3);
            assertThat(warm.at(at / 6, at % 6)).isCloseTo(hot ? 0.15f : 0, within(1e-6f));
        }
    }

    /** "cold" is 0.5 with red and 0.75 without. */
    @Test
    void aCellThatSpeaksAgainstATagIsNegative() {
        assertThat(tags(RED_AND_BLACK, new float[2], HEAT).get(0).heat().at(1, 2))
                .isCloseTo(-0.25f, within(1e-6f));
    }

    @Test
    void allTagsShareOneLookAtEachCellThatHoldsSomeOfTheSubject() {
        AtomicInteger looks = new AtomicInteger();
        FeatureSpace counting = FeatureSpace.of(List.of(ANY_RED, new Drawn.Glance("test/black", picture -> {
            looks.incrementAndGet();
            return 1;
        })));
        Explainer explainer = new Explainer(counting, List.of(MOODS, HEAT), new float[2], new Grid(4, 4));

        explainer.tags(RED_AND_BLACK, new float[] {1, 1});

        assertThat(looks).hasValue(9);
    }

    @Test
    void aPictureWithoutSubjectIsColdEverywhere() {
        for (TagExplanation tag : tags(Drawn.picture("...", "..."), new float[] {1, 1}, MOODS, HEAT)) {
            assertThat(tag.heat()).isEqualTo(new Heat(2, 3, new float[6]));
        }
    }

    @Test
    void aPictureOfOneLineHasOneRowOfCells() {
        TagExplanation warm =
                tags(Drawn.picture("kkkkkkkr"), new float[2], MOODS).get(0);

        assertThat(warm.heat().rows()).isEqualTo(1);
        assertThat(warm.heat().columns()).isEqualTo(4);
        assertThat(warm.heat().at(0, 2)).isZero();
        assertThat(warm.heat().at(0, 3)).isCloseTo(0.15f, within(1e-6f));
        // One pixel: without it neither red nor anything else is left.
        assertThat(tags(Drawn.picture("r"), new float[2], MOODS).get(0).heat().at(0, 0))
                .isCloseTo(0.25f, within(1e-6f));
    }

    /** 2 to the power of 11 questions would be too many: with more than ten families values are estimated. */
    @Test
    void manyFamiliesAddUpToo() {
        List<Drawn.Glance> twelve = IntStream.range(0, 12)
                .mapToObj(i -> new Drawn.Glance("test/" + i, picture -> i))
                .toList();
        FeatureSpace space = FeatureSpace.of(List.copyOf(twelve));
        float[] weights = new float[12];
        Arrays.fill(weights, 0.05f);
        FacetClassifier mood = facet("mood", Facet.Kind.MULTI, List.of("warm"), weights);
        Picture picture = Drawn.picture("r");
        Explainer explainer = new Explainer(space, List.of(mood), new float[12], Grid.usual());

        TagExplanation warm =
                explainer.tags(picture, space.row(space.observe(picture))).get(0);

        Map<String, Double> families = warm.families();
        assertThat(families.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(warm.tag().confidence() - warm.baseline(), within(1e-12));
        assertThat(families.get("test/0")).isZero();
        assertThat(families.get("test/11")).isGreaterThan(families.get("test/1"));
    }

    @Test
    void keypointsHavePlaceSizeAndWord() {
        Vocabulary words = new Vocabulary(
                new int[] {2, 0, 0}, new long[] {0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1}, new float[] {1, 1});
        FeatureSpace space = FeatureSpace.of(List.of(new Drawn.TwoKeypoints())).with(words);
        Explainer explainer = new Explainer(space, List.of(MOODS), new float[2], Grid.usual());

        assertThat(explainer.keypoints(space.observe(RED_AND_BLACK)))
                .containsExactly(new Keypoint(1, 3, 31, 0), new Keypoint(2, 4, 37.5f, 1));
        assertThat(new Explainer(SPACE, List.of(MOODS), new float[2], Grid.usual())
                        .keypoints(SPACE.observe(RED_AND_BLACK)))
                .isEmpty();
    }

    @Test
    void refusesABaselineOfAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Explainer(SPACE, List.of(MOODS), new float[3], Grid.usual()))
                .withMessage("the baseline has 3 columns, but rows have 2");
    }
}
