package io.github.pokecap.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NearestNeighborsTest {
    /**
     * Feature 1 counts ten times as much: from (0, 0) the rows (3, 0), (0, 10) and (9, 0) are 3, 10 and 9 away, so the
     * first and the third vote. Output 0: one of two, with a prior of 0.5: 1.5 / 3 = 0.5. Output 1: 1.25 / 3.
     */
    @Test
    void theNearestVoteAndThePriorToo() {
        NearestNeighbors vote = new NearestNeighbors(
                2,
                false,
                new float[] {1, 10},
                new float[] {3, 0, 0, 10, 9, 0},
                new byte[] {1, 0, 1, 0, 0, 1},
                new float[] {0.5f, 0.25f});
        float[] scores = new float[2];

        vote.score(new float[] {0, 0}, scores);

        assertThat(scores[0]).isCloseTo((float) Math.log(0.5), within(1e-6f));
        assertThat(scores[1]).isCloseTo((float) Math.log(1.25 / 3), within(1e-6f));
    }

    /** Of rows equally near, those that come first vote. */
    @RepeatedTest(20)
    void agreesWithSortingAllRows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int inputs = 1 + random.nextInt(5);
        int count = 1 + random.nextInt(60);
        int neighbors = 1 + random.nextInt(20);
        float[] scale = floats(random, inputs, 3);
        // A few steps a feature: many rows are equally far.
        float[] rows = floats(random, count * inputs, 4);
        byte[] truth = new byte[count];
        IntStream.range(0, count).forEach(i -> truth[i] = (byte) random.nextInt(2));
        NearestNeighbors vote = new NearestNeighbors(neighbors, true, scale, rows, truth, new float[] {0.3f});

        for (int trial = 0; trial < 10; trial++) {
            float[] row = floats(random, inputs, 4);
            float[] scores = new float[1];
            vote.score(row, scores);

            int voters = Math.min(neighbors, count);
            int votes = IntStream.range(0, count)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> distance(row, scale, rows, i * inputs)))
                    .limit(voters)
                    .mapToInt(i -> truth[i])
                    .sum();
            double p = (votes + 0.3f) / (voters + 1.0);
            assertThat(scores[0]).isCloseTo((float) Math.log(p / (1 - p)), within(1e-5f));
        }
    }

    private static float[] floats(Random random, int count, int steps) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = random.nextInt(steps);
        }
        return floats;
    }

    private static double distance(float[] row, float[] scale, float[] rows, int at) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += Math.pow(row[i] * scale[i] - rows[at + i], 2);
        }
        return sum;
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        assertThatThrownBy(() ->
                        new NearestNeighbors(0, true, new float[1], new float[2], new byte[2], new float[] {0.5f}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 neighbours, 1 inputs, 2 features, 1 outputs and 2 truths do not agree");
        assertThatThrownBy(() ->
                        new NearestNeighbors(1, true, new float[2], new float[3], new byte[1], new float[] {0.5f}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 neighbours, 2 inputs, 3 features, 1 outputs and 1 truths do not agree");
        assertThatThrownBy(() -> new NearestNeighbors(
                        1, true, new float[1], new float[] {Float.NaN}, new byte[1], new float[] {0.5f}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows hold NaN at 0; every number must be finite");
        assertThatThrownBy(
                        () -> new NearestNeighbors(1, true, new float[1], new float[1], new byte[1], new float[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a prior is 1.0, outside 0 to 1");
        assertThatThrownBy(() -> new NearestNeighbors(
                        1, true, new float[1], new float[2], new byte[] {1, 2}, new float[] {0.5f}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a truth is 2, neither 0 nor 1");
    }
}
