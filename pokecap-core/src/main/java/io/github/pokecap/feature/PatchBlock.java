package io.github.pokecap.feature;

/**
 * Some {@linkplain StrokePatches patches} side by side, so that what is done to all of them is done to one number of all
 * of them at a time: with one index for all arrays, HotSpot makes vector instructions of such loops (3.5 times as fast
 * as one patch after the other).
 */
final class PatchBlock {
    /** What fits the processor's nearest memory, and is long enough for its vectors. */
    static final int MOST = 128;

    /** For each number of a patch, that of every patch of the block. */
    final float[][] numbers = new float[StrokePatches.LENGTH][MOST];

    /** Centre of each patch in the square, -0.5 to 0.5. */
    final float[] x = new float[MOST];

    /** The same from top to bottom. */
    final float[] y = new float[MOST];

    /** How many patches there are. */
    int count;

    /** Takes one patch out. */
    void copy(int patch, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = numbers[i][patch];
        }
    }

    /** Puts one more patch in. */
    void append(float[] patch, float centerX, float centerY) {
        for (int i = 0; i < patch.length; i++) {
            numbers[i][count] = patch[i];
        }
        x[count] = centerX;
        y[count] = centerY;
        count++;
    }
}
