package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Blend;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.LinearClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of four values, the half-blind candidates can each tell one half from the other, by one bit of the value's number. */
class BlendFitTest {
    private static final int ROWS = 400;

    private static List<int[]> truths() {
        Random random = new Random(2);
        return IntStream.range(0, ROWS)
                .mapToObj(i -> new int[] {random.nextInt(4)})
                .toList();
    }

    /** Scores each value of each row by the truth and the value, and a little noise. */
    private static ScoredRows scored(Facet.Kind kind, long seed, BiFunction<Integer, Integer, Double> score) {
        Random random = new Random(seed);
        List<float[]> scores = new ArrayList<>();
        for (int[] truth : truths()) {
            float[] row = new float[4];
            for (int value = 0; value < 4; value++) {
                row[value] = (float) (score.apply(truth[0], value) + 0.5 * random.nextGaussian());
            }
            scores.add(row);
        }
        return new ScoredRows(PlantedRows.facet(kind, 4), scores, truths());
    }

    private static ScoredRows seesTheLowBit(Facet.Kind kind) {
        return scored(kind, 3, (truth, value) -> (truth & 1) == (value & 1) ? 1.5 : 0);
    }

    private static ScoredRows seesTheHighBit(Facet.Kind kind) {
        return scored(kind, 4, (truth, value) -> truth >> 1 == value >> 1 ? 1.4 : 0);
    }

    private static ScoredRows blind(Facet.Kind kind) {
        return scored(kind, 5, (truth, value) -> 0.0);
    }

    private static ScoredRows times(float factor, ScoredRows rows) {
        List<float[]> scaled = new ArrayList<>();
        for (float[] scores : rows.scores()) {
            float[] row = new float[scores.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = factor * scores[i];
            }
            scaled.add(row);
        }
        return new ScoredRows(rows.facet(), scaled, rows.truths());
    }

    private static List<ScoredBlend> alone(ScoredRows... candidates) {
        return IntStream.range(0, candidates.length)
                .mapToObj(i -> ScoredBlend.alone(i, candidates[i]))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Facet.Kind.class)
    void twoHalfBlindCandidatesSeeTogether(Facet.Kind kind) {
        List<ScoredBlend> candidates = alone(blind(kind), seesTheHighBit(kind), seesTheLowBit(kind));

        ScoredBlend blend = BlendFit.of(candidates, 3);

        assertThat(blend.members()).containsExactly(2, 1);
        assertThat(blend.logLoss())
                .isLessThan(0.7 * candidates.get(2).logLoss())
                .isEqualTo(CalibrationFit.logLoss(blend.rows(), blend.calibration()));
        assertThat(blend.weights()[0]).isPositive();
        assertThat(blend.weights()[1]).isPositive();
    }

    @Test
    void aCandidateThatAddsNothingIsLeftOut() {
        ScoredRows low = seesTheLowBit(Facet.Kind.SINGLE);

        ScoredBlend withTheBlind = BlendFit.of(alone(low, blind(Facet.Kind.SINGLE)), 3);
        ScoredBlend withItself = BlendFit.of(alone(low, times(7, low)), 3);

        assertThat(withTheBlind.members()).containsExactly(0);
        assertThat(withTheBlind.weights()).containsExactly(1);
        assertThat(withTheBlind.rows()).isSameAs(low);
        assertThat(withItself.members()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void noMoreAreTakenThanMayBe(int most) {
        List<ScoredRows> bits = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int own = i;
            bits.add(scored(Facet.Kind.SINGLE, 10 + i, (truth, value) -> truth == own && value == own ? 3.0 : 0));
        }

        assertThat(BlendFit.of(alone(bits.toArray(ScoredRows[]::new)), most).members())
                .hasSize(most);
    }

    /** What a ridge regression says from 0 to 1, XGBoost says from -5 to 5. */
    @Test
    void theScaleOfTheScoresDoesNotMatter() {
        ScoredRows low = seesTheLowBit(Facet.Kind.SINGLE);
        ScoredRows high = seesTheHighBit(Facet.Kind.SINGLE);

        ScoredBlend sameScale = BlendFit.of(alone(low, high), 2);
        ScoredBlend otherScale = BlendFit.of(alone(low, times(0.05f, high)), 2);

        assertThat(otherScale.members()).isEqualTo(sameScale.members());
        assertThat(otherScale.logLoss()).isCloseTo(sameScale.logLoss(), within(0.01));
        assertThat(otherScale.weights()[1] / otherScale.weights()[0])
                .isCloseTo(20 * sameScale.weights()[1] / sameScale.weights()[0], within(2f));
    }

    /** Rows of two columns, of which each member passes one on: the blend of core adds up what the fit added up. */
    @Test
    void theRowsAreWhatABlendOfTheWeightsScores() {
        ScoredRows low = seesTheLowBit(Facet.Kind.SINGLE);
        ScoredRows high = seesTheHighBit(Facet.Kind.SINGLE);
        ScoredBlend fitted = BlendFit.of(alone(low, high), 2);
        Blend blend =
                new Blend(fitted.members().stream().map(BlendFitTest::passesOn).toList(), fitted.weights());

        for (int row = 0; row < ROWS; row++) {
            float[] both = new float[8];
            System.arraycopy(low.scores().get(row), 0, both, 0, 4);
            System.arraycopy(high.scores().get(row), 0, both, 4, 4);
            float[] scores = new float[4];
            blend.score(both, scores);
            assertThat(scores).isEqualTo(fitted.rows().scores().get(row));
        }
    }

    private static LinearClassifier passesOn(int member) {
        float[] weights = new float[4 * 8];
        for (int value = 0; value < 4; value++) {
            weights[value * 8 + member * 4 + value] = 1;
        }
        return new LinearClassifier(8, weights, new float[4]);
    }

    @Test
    void theSameScoresGiveTheSameBlend() {
        ScoredBlend once = BlendFit.of(alone(seesTheLowBit(Facet.Kind.MULTI), seesTheHighBit(Facet.Kind.MULTI)), 3);
        ScoredBlend again = BlendFit.of(alone(seesTheLowBit(Facet.Kind.MULTI), seesTheHighBit(Facet.Kind.MULTI)), 3);

        assertThat(again.members()).isEqualTo(once.members());
        assertThat(again.weights()).isEqualTo(once.weights());
        assertThat(again.calibration().shifts()).isEqualTo(once.calibration().shifts());
    }

    @Test
    void ofEquallyGoodCandidatesTheFirstIsTaken() {
        ScoredRows rows = seesTheLowBit(Facet.Kind.SINGLE);

        assertThat(BlendFit.of(alone(rows, rows), 3).members()).containsExactly(0);
    }
}
