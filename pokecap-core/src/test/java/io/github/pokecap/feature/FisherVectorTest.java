package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FisherVectorTest {
    /** One word over one reduced number, the patch's first, and its place; all with mean 0. */
    private static StrokeWords oneWord(float variance) {
        float[] basis = new float[StrokePatches.LENGTH];
        basis[0] = 1;
        return new StrokeWords(
                new float[StrokePatches.LENGTH], basis, new float[] {1}, new float[] {0, 0, 0}, new float[] {
                    variance, 1, 1
                });
    }

    /** A vector that patches are added to one by one, in blocks of two. */
    private static final class Vector {
        private final FisherVector vector;
        private final PatchBlock block = new PatchBlock();

        Vector(StrokeWords words) {
            this.vector = new FisherVector(words, FisherVector.Tables.of(words));
        }

        void patch(float[] patch, float x, float y) {
            block.append(patch, x, y);
            if (block.count == 2) {
                flush();
            }
        }

        private void flush() {
            vector.add(block);
            block.count = 0;
        }

        float[] row(int length) {
            flush();
            float[] row = new float[length];
            vector.write(row, 0);
            return row;
        }
    }

    private static Vector vectorOver(StrokeWords words) {
        return new Vector(words);
    }

    private static float[] patch(float first) {
        float[] patch = new float[StrokePatches.LENGTH];
        patch[0] = first;
        return patch;
    }

    private static float[] vector(Vector vector) {
        return vector.row(6);
    }

    /**
     * Patches 2 and 4 in the middle, variance 4. Mean gradient: (2 + 4) / 2 deviations / 2 patches = 1.5, and 0, 0.
     * Spread gradient: ((4 + 16) / 4 - 2) / sqrt 2 / 2 = 1.5 / sqrt 2 = 1.0607, and (0 - 2) / sqrt 2 / 2 = -0.7071 twice.
     * Roots: 1.2247, 0, 0, 1.0299, -0.8409, -0.8409; their squares add up to 3.9749, the root of which is 1.9937.
     */
    @Test
    void isWorkedOutByHand() {
        Vector vector = vectorOver(oneWord(4));
        vector.patch(patch(2), 0, 0);
        vector.patch(patch(4), 0, 0);

        float[] row = vector(vector);

        float[] expected = {0.6143f, 0, 0, 0.5166f, -0.4218f, -0.4218f};
        for (int i = 0; i < row.length; i++) {
            assertThat(row[i]).as("number " + i).isCloseTo(expected[i], within(1e-4f));
        }
    }

    /** More patches than a block holds, in the same proportion: the same vector. */
    @Test
    void blocksDoNotShow() {
        Vector two = vectorOver(oneWord(4));
        two.patch(patch(2), 0.1f, 0);
        two.patch(patch(4), 0, 0.2f);
        Vector many = vectorOver(oneWord(4));
        for (int i = 0; i < 333; i++) {
            many.patch(patch(2), 0.1f, 0);
            many.patch(patch(4), 0, 0.2f);
        }

        assertThat(Sketches.cosine(vector(two), vector(many))).isCloseTo(1, within(1e-6));
    }

    /** Words at -10 and 10: a patch at 10 belongs to the second alone, so the first tells of no difference. */
    @Test
    void aPatchSpeaksToTheWordItIsLike() {
        float[] basis = new float[StrokePatches.LENGTH];
        basis[0] = 1;
        Vector vector = vectorOver(new StrokeWords(
                new float[StrokePatches.LENGTH],
                basis,
                new float[] {0.5f, 0.5f},
                new float[] {-10, 10, 0, 0, 0, 0},
                new float[] {1, 1, 1, 1, 1, 1}));
        vector.patch(patch(11), 0, 0);
        float[] row = vector.row(12);

        assertThat(row[0]).as("mean of the first word").isZero();
        assertThat(row[3]).as("mean of the second word").isPositive();
    }

    @Test
    void noPatchGivesZeros() {
        assertThat(vector(vectorOver(oneWord(1)))).containsOnly(0);
    }
}
