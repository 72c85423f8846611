package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.classify.Blend;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.classify.NearestNeighbors;
import io.github.pokecap.training.learn.CalibrationFit;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.Classifiers;
import io.github.pokecap.training.learn.ScoredRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final Facet SINGLE = new Facet("color", Facet.Kind.SINGLE, List.of("red", "blue"));

    /** The second candidate's scores tell the truth, the first's and third's are noise. */
    @Test
    void theChoiceIsTheCandidateWithTheLeastLogLoss() {
        List<Candidate> candidates = List.of(
                Candidate.of(Classifiers.nearestNeighbors()),
                Candidate.of(Classifiers.logisticRegression()),
                Candidate.of(Classifiers.linearSvm()));
        Random random = new Random(1);
        List<int[]> truths = new ArrayList<>();
        List<float[]> telling = new ArrayList<>();
        List<float[]> noise = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int truth = random.nextInt(2);
            truths.add(new int[] {truth});
            telling.add(new float[] {truth == 0 ? 2 : 0, (float) random.nextGaussian()});
            noise.add(new float[] {(float) random.nextGaussian(), 0});
        }
        ScoredRows good = new ScoredRows(SINGLE, telling, truths);
        ScoredRows bad = new ScoredRows(SINGLE, noise, truths);

        Choice choice = Choice.among(candidates, List.of(bad, good, bad), 3);

        assertThat(choice.members()).containsExactly(candidates.get(1));
        assertThat(choice.name()).isEqualTo("logisticRegression");
        assertThat(choice.heldOut()).isSameAs(good);
        assertThat(choice.logLosses()).hasSize(3);
        assertThat(choice.logLosses().get(1))
                .isLessThan(choice.logLosses().get(0))
                .isEqualTo(choice.logLoss())
                .isEqualTo(CalibrationFit.logLoss(good, choice.calibration()));
        assertThat(choice.thresholds()).containsExactly(0, 0);
    }

    @Test
    void ofEquallyGoodCandidatesTheFirstIsTaken() {
        ScoredRows rows = new ScoredRows(SINGLE, List.of(new float[2]), List.of(new int[1]));
        List<Candidate> candidates =
                List.of(Candidate.of(Classifiers.linearSvm()), Candidate.of(Classifiers.xgboost()));

        assertThat(Choice.among(candidates, List.of(rows, rows), 1).members()).containsExactly(candidates.get(0));
    }

    /** Each candidate tells one row in two and knows nothing of the other; together they tell all. */
    @Test
    void twoThatSeeWhatTheOtherDoesNotAreBlended() {
        List<Candidate> candidates =
                List.of(Candidate.of(Classifiers.linearSvm()), new Candidate(Classifiers.xgboost(), List.of("color")));
        List<int[]> truths = new ArrayList<>();
        List<float[]> even = new ArrayList<>();
        List<float[]> odd = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            int truth = i / 2 % 2;
            float[] telling = {truth == 0 ? 1 : 0, truth};
            truths.add(new int[] {truth});
            even.add(i % 2 == 0 ? telling : new float[2]);
            odd.add(i % 2 == 0 ? new float[2] : telling);
        }
        List<ScoredRows> heldOut = List.of(new ScoredRows(SINGLE, even, truths), new ScoredRows(SINGLE, odd, truths));

        Choice choice = Choice.among(candidates, heldOut, 2);

        assertThat(choice.members()).containsExactlyElementsOf(candidates);
        assertThat(choice.name()).isEqualTo("linearSvm + xgboost on color");
        assertThat(choice.logLoss()).isLessThan(choice.logLosses().get(0) / 2);
        assertThat(Choice.among(candidates, heldOut, 1).members()).containsExactly(candidates.get(0));
        LinearClassifier one = new LinearClassifier(1, new float[2], new float[] {1, 0});
        LinearClassifier other = new LinearClassifier(1, new float[2], new float[] {0, 1});
        Classifier together = choice.together(List.of(one, other));
        // Two linear ones are one.
        assertThat(together).isInstanceOf(LinearClassifier.class);
        float[] scores = new float[2];
        together.score(new float[1], scores);
        assertThat(scores).isEqualTo(choice.weights());
        NearestNeighbors neighbors = new NearestNeighbors(
                1, false, new float[] {1}, new float[] {0}, new byte[] {1, 0}, new float[] {0.5f, 0.5f});
        assertThat(choice.together(List.of(one, neighbors))).isInstanceOf(Blend.class);
    }

    @Test
    void oneAloneStaysAsItIs() {
        ScoredRows rows = new ScoredRows(SINGLE, List.of(new float[2]), List.of(new int[1]));
        LinearClassifier learnt = new LinearClassifier(1, new float[2], new float[2]);

        Choice choice = Choice.among(List.of(Candidate.of(Classifiers.xgboost())), List.of(rows), 3);

        assertThat(choice.together(List.of(learnt))).isSameAs(learnt);
    }
}
