package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Dense local descriptors of a picture: for patches of 16 pixels, every 4 pixels over the {@link CenteredSubject}, and of 32
 * pixels, every 8, which way the strokes inside run and which way the outline does. Each is a histogram of 8
 * gradient directions over 4 x 4 cells, as in SIFT (Lowe, 2004), of the lightness and of the foreground mask, clipped,
 * and square-rooted (Arandjelovic and Zisserman, 2012). Patches without an edge are left out.
 */
public final class StrokePatches {
    /** How many numbers describe a patch. */
    public static final int LENGTH = 256;

    private static final int HALF = LENGTH / 2;
    private static final int CELLS = 32;
    private static final int DIRECTIONS = 8;
    private static final int ACROSS = 4;
    private static final float LEAST_NORM = 20;
    private static final float CLIP = 0.2f;

    /** How many pixels of the square patches of 32 pixels lie apart: as many as cells of theirs are wide. */
    static final int LARGE_STEP = 2 * CenteredSubject.SIDE / CELLS;

    private final OrientationCells lightness;
    private final OrientationCells mask;

    /** A patch's cells lie so many cells of the grid apart. */
    private final int stride;

    /** Where the patches of the block have their first cell, and one over the norm of either half. */
    private final int[] firsts = new int[PatchBlock.MOST];

    private final float[] lightScales = new float[PatchBlock.MOST];
    private final float[] maskScales = new float[PatchBlock.MOST];
    private final float[] squares = new float[PatchBlock.MOST];

    private StrokePatches(OrientationCells lightness, OrientationCells mask, int stride) {
        this.lightness = lightness;
        this.mask = mask;
        this.stride = stride;
    }

    /** Takes the patches of a picture one after the other. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Takes one patch.
         *
         * @param patch {@link #LENGTH} numbers; the array is used again for the next patch
         * @param x centre of the patch in the square, -0.5 to 0.5
         * @param y centre of the patch from top to bottom, -0.5 to 0.5
         */
        void patch(float[] patch, float x, float y);
    }

    /**
     * Shows a picture's patches, the small ones first, row by row.
     *
     * @param picture what to look at
     * @param visitor takes them; never called if the picture has no edge
     */
    public static void visit(Picture picture, Visitor visitor) {
        float[] patch = new float[LENGTH];
        visitBlocks(picture, block -> {
            for (int i = 0; i < block.count; i++) {
                block.copy(i, patch);
                visitor.patch(patch, block.x[i], block.y[i]);
            }
        });
    }

    /** Shows the same patches in blocks; the block is used again for the next ones. */
    static void visitBlocks(Picture picture, Consumer<PatchBlock> visitor) {
        CenteredSubject subject = CenteredSubject.of(picture);
        OrientationCells lightness = OrientationCells.of(subject.gray(), CenteredSubject.SIDE, CELLS, DIRECTIONS);
        OrientationCells mask = OrientationCells.of(subject.mask(), CenteredSubject.SIDE, CELLS, DIRECTIONS);
        PatchBlock block = new PatchBlock();
        new StrokePatches(lightness, mask, 1).visit(block, visitor);
        new StrokePatches(lightness.doubled(), mask.doubled(), 2).visit(block, visitor);
        if (block.count > 0) {
            visitor.accept(block);
        }
    }

    /** Fills the block and shows it as often as it is full. */
    private void visit(PatchBlock block, Consumer<PatchBlock> visitor) {
        float[] lightEnergy = lightness.energy();
        float[] maskEnergy = mask.energy();
        int places = lightness.cells() - stride * (ACROSS - 1);
        int described = block.count;
        for (int row = 0; row < places; row += stride) {
            for (int column = 0; column < places; column += stride) {
                int first = row * lightness.cells() + column;
                float lightNorm = norm(lightEnergy, first);
                float maskNorm = norm(maskEnergy, first);
                if (lightNorm > LEAST_NORM || maskNorm > LEAST_NORM) {
                    int i = block.count++;
                    firsts[i] = first;
                    lightScales[i] = 1 / (lightNorm + 1e-3f);
                    maskScales[i] = 1 / (maskNorm + 1e-3f);
                    block.x[i] = center(column);
                    block.y[i] = center(row);
                    if (block.count == PatchBlock.MOST) {
                        describe(block, described);
                        visitor.accept(block);
                        block.count = 0;
                        described = 0;
                    }
                }
            }
        }
        describe(block, described);
    }

    private float center(int place) {
        return (float) (place + stride * ACROSS / 2) / CELLS - 0.5f;
    }

    private float norm(float[] energy, int first) {
        float sum = 0;
        for (int y = 0; y < ACROSS; y++) {
            for (int x = 0; x < ACROSS; x++) {
                sum += energy[first + (y * lightness.cells() + x) * stride];
            }
        }
        return (float) Math.sqrt(sum);
    }

    /** Writes the numbers of the patches of the block from one on. */
    private void describe(PatchBlock block, int from) {
        describe(lightness, lightScales, block, from, 0);
        describe(mask, maskScales, block, from, HALF);
    }

    private void describe(OrientationCells cells, float[] scales, PatchBlock block, int from, int offset) {
        int count = block.count;
        Arrays.fill(squares, 0);
        int at = offset;
        for (int y = 0; y < ACROSS; y++) {
            for (int x = 0; x < ACROSS; x++) {
                int step = (y * cells.cells() + x) * stride;
                for (int direction = 0; direction < DIRECTIONS; direction++) {
                    gather(cells.strengths()[direction], firsts, step, block.numbers[at], from, count);
                    clip(block.numbers[at], scales, squares, from, count);
                    at++;
                }
            }
        }
        for (int i = from; i < count; i++) {
            squares[i] = 1 / ((float) Math.sqrt(squares[i]) + 1e-6f);
        }
        for (int i = offset; i < at; i++) {
            root(block.numbers[i], squares, from, count);
        }
    }

    private static void gather(float[] source, int[] firsts, int step, float[] numbers, int from, int to) {
        for (int i = from; i < to; i++) {
            numbers[i] = source[firsts[i] + step];
        }
    }

    private static void clip(float[] numbers, float[] scales, float[] squares, int from, int to) {
        for (int i = from; i < to; i++) {
            float clipped = Math.min(CLIP, numbers[i] * scales[i]);
            numbers[i] = clipped;
            squares[i] += clipped * clipped;
        }
    }

    private static void root(float[] numbers, float[] scales, int from, int to) {
        for (int i = from; i < to; i++) {
            numbers[i] = (float) Math.sqrt(numbers[i] * scales[i]);
        }
    }
}
