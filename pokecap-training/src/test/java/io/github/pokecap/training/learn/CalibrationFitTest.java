package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalibrationFitTest {
    private static final Facet TWO = PlantedRows.facet(Facet.Kind.MULTI, 2);
    private static final Calibration AS_IT_IS = new Calibration(new float[] {1, 1}, new float[2]);

    /**
     * Single: softmax of (1, 0) gives the first 0.7311 and the second 0.2689; -log of the first is 0.3133, of the second
     * 1.3133; the mean of both is 0.8133.
     */
    @Test
    void logLossOfASingleFacet() {
        ScoredRows rows = new ScoredRows(
                PlantedRows.facet(Facet.Kind.SINGLE, 2),
                List.of(new float[] {1, 0}, new float[] {1, 0}),
                List.of(new int[] {0}, new int[] {1}));

        assertThat(CalibrationFit.logLoss(rows, AS_IT_IS)).isCloseTo(0.8133, within(1e-4));
    }

    /**
     * Multi: the row has the second value alone. Logistic of 2 is 0.8808, and it is not so: -log 0.1192 = 2.1269.
     * Logistic of 0 is 0.5: 0.6931. Together 2.8200, for one row.
     */
    @Test
    void logLossOfAMultiFacetIsSummedOverItsValues() {
        ScoredRows rows = new ScoredRows(TWO, List.of(new float[] {2, 0}), List.of(new int[] {1}));

        assertThat(CalibrationFit.logLoss(rows, AS_IT_IS)).isCloseTo(2.8200, within(1e-4));
    }

    /** Slope 2 makes 1 a 2; shift -1 makes it a 1: log(1 + exp(1)) = 1.3133 where it is not so. */
    @Test
    void logLossIsThatOfCalibratedScores() {
        ScoredRows rows =
                new ScoredRows(PlantedRows.facet(Facet.Kind.MULTI, 1), List.of(new float[] {1}), List.of(new int[0]));

        assertThat(CalibrationFit.logLoss(rows, new Calibration(new float[] {2}, new float[] {-1})))
                .isCloseTo(1.3133, within(1e-4));
    }

    /** Truths are drawn with the logistic of slope * score + shift, so that is what the fit must find. */
    @ParameterizedTest
    @CsvSource({"1, 0", "0.5, 0", "2, 1", "0.7, -1.5"})
    void findsAPlantedSlopeAndShift(double slope, double shift) {
        Random random = new Random(4);
        List<float[]> scores = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            float score = (float) random.nextGaussian() * 2;
            scores.add(new float[] {score});
            boolean has = random.nextDouble() < 1 / (1 + Math.exp(-slope * score - shift));
            truths.add(has ? new int[] {0} : new int[0]);
        }

        Calibration found = CalibrationFit.of(new ScoredRows(PlantedRows.facet(Facet.Kind.MULTI, 1), scores, truths));

        assertThat((double) found.slopes()[0]).isCloseTo(slope, within(0.12 * slope));
        assertThat((double) found.shifts()[0]).isCloseTo(shift, within(0.12));
    }

    /**
     * Forty values that one row in a hundred has, so that the logarithm of the odds of each is -4.6, and scores around 0, as
     * a regression's are. Where the cost is least, the confidences add up to what is true and the common shift, 4.6 of
     * some 400; if each value paid for its own shift, it would be 40 times 2 times as much.
     */
    @Test
    void confidencesOfRareValuesAddUpToWhatIsTrue() {
        int values = 40;
        Random random = new Random(6);
        List<float[]> scores = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            float[] row = new float[values];
            for (int value = 0; value < values; value++) {
                row[value] = (float) random.nextGaussian() / 10;
            }
            scores.add(row);
            truths.add(random.nextDouble() < 0.4 ? new int[] {random.nextInt(values)} : new int[0]);
        }
        ScoredRows rows = new ScoredRows(PlantedRows.facet(Facet.Kind.MULTI, values), scores, truths);

        Calibration found = CalibrationFit.of(rows);

        double said = 0;
        for (float[] row : scores) {
            for (float confidence : FacetClassifier.confidences(rows.facet(), found, row)) {
                said += confidence;
            }
        }
        double having = truths.stream().mapToInt(truth -> truth.length).sum();
        double common = 0;
        for (float shift : found.shifts()) {
            common += shift / values;
        }
        assertThat(common).isCloseTo(-4.6, within(0.2));
        assertThat(said - having).isCloseTo(-common, within(0.1));
    }

    /** Scores three times as large as the log-probabilities that truths are drawn by want a slope of a third. */
    @Test
    void overconfidentScoresAreFlattened() {
        ScoredRows rows = drawn(3, 3000);

        Calibration found = CalibrationFit.of(rows);

        assertThat(found.slopes()[0]).isCloseTo(1 / 3f, within(0.04f));
        assertThat(found.slopes()).containsOnly(found.slopes()[0]);
        assertThat(CalibrationFit.logLoss(rows, found))
                .isLessThan(CalibrationFit.logLoss(rows, new Calibration(new float[] {1, 1, 1}, new float[3])));
    }

    @Test
    void diffidentScoresAreStretched() {
        assertThat(CalibrationFit.of(drawn(0.25, 3000)).slopes()[0]).isCloseTo(4, within(0.5f));
    }

    private static ScoredRows drawn(double exaggeration, int count) {
        Random random = new Random(8);
        List<float[]> scores = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] honest = PlantedRows.noise(random, 3);
            double[] probabilities = PlantedRows.softmax(honest);
            double at = random.nextDouble();
            truths.add(new int[] {at < probabilities[0] ? 0 : at < probabilities[0] + probabilities[1] ? 1 : 2});
            float[] exaggerated = new float[3];
            for (int value = 0; value < 3; value++) {
                exaggerated[value] = (float) (honest[value] * exaggeration);
            }
            scores.add(exaggerated);
        }
        return new ScoredRows(PlantedRows.facet(Facet.Kind.SINGLE, 3), scores, truths);
    }

    /** Scores that are perfect, worthless, turned around, huge or all alike still give a calibration. */
    @RepeatedTest(40)
    void hostileScoresAreNoError(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Facet.Kind kind = random.nextBoolean() ? Facet.Kind.SINGLE : Facet.Kind.MULTI;
        int values = 1 + random.nextInt(5);
        double scale = List.of(0.0, 1e-6, 1.0, 30.0, 1e4).get(random.nextInt(5));
        double help = random.nextInt(3) - 1;
        int count = 1 + random.nextInt(60);
        List<float[]> scores = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int truth = random.nextInt(values);
            float[] row = new float[values];
            for (int value = 0; value < values; value++) {
                row[value] = (float) (scale * (help * (value == truth ? 1 : -1) + 0.1 * random.nextGaussian()));
            }
            scores.add(row);
            truths.add(new int[] {truth});
        }
        ScoredRows rows = new ScoredRows(PlantedRows.facet(kind, values), scores, truths);

        Calibration found = CalibrationFit.of(rows);

        assertThat(CalibrationFit.logLoss(rows, found)).isFinite().isNotNegative();
        for (float confidence : FacetClassifier.confidences(rows.facet(), found, scores.get(0))) {
            assertThat(confidence).isBetween(0f, 1f);
        }
    }

    @ParameterizedTest
    @EnumSource(Facet.Kind.class)
    void isNoWorseThanNoCalibration(Facet.Kind kind) {
        for (long seed = 0; seed < 10; seed++) {
            LabelledRows learnt = PlantedRows.single(60, 4, 3, seed);
            ScoredRows rows = new ScoredRows(PlantedRows.facet(kind, 3), someScores(learnt), learnt.truths());
            Calibration none = new Calibration(new float[] {1, 1, 1}, new float[3]);

            assertThat(CalibrationFit.logLoss(rows, CalibrationFit.of(rows)))
                    .isLessThanOrEqualTo(CalibrationFit.logLoss(rows, none) + 1e-3);
        }
    }

    private static List<float[]> someScores(LabelledRows rows) {
        return rows.rows().stream()
                .map(row -> new float[] {row[0], row[1], row[2]})
                .toList();
    }

    @Test
    void scoresAndTruthsAreAsMany() {
        assertThatThrownBy(() -> new ScoredRows(TWO, List.of(new float[2]), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 rows of scores but 0 truths");
        assertThatThrownBy(() -> new ScoredRows(TWO, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 rows of scores but 0 truths");
    }
}
