package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;

/**
 * Dense local descriptors of a picture: for patches of 16 and 32 pixels, every 4 pixels over the
 * {@link CenteredSubject}, which way the strokes inside run and which way the outline does. Each is a histogram of 8
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

    private final OrientationCells lightness;
    private final OrientationCells mask;

    private StrokePatches(OrientationCells lightness, OrientationCells mask) {
        this.lightness = lightness;
        this.mask = mask;
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
        CenteredSubject subject = CenteredSubject.of(picture);
        OrientationCells lightness = OrientationCells.of(subject.gray(), CenteredSubject.SIDE, CELLS, DIRECTIONS);
        OrientationCells mask = OrientationCells.of(subject.mask(), CenteredSubject.SIDE, CELLS, DIRECTIONS);
        new StrokePatches(lightness, mask).visit(1, visitor);
        new StrokePatches(lightness.doubled(), mask.doubled()).visit(2, visitor);
    }

    /** A patch's cells lie {@code stride} cells of the grid apart. */
    private void visit(int stride, Visitor visitor) {
        float[] lightEnergy = energy(lightness);
        float[] maskEnergy = energy(mask);
        float[] patch = new float[LENGTH];
        int places = lightness.cells() - stride * (ACROSS - 1);
        for (int row = 0; row < places; row++) {
            for (int column = 0; column < places; column++) {
                int first = row * lightness.cells() + column;
                float lightNorm = norm(lightEnergy, first, stride);
                float maskNorm = norm(maskEnergy, first, stride);
                if (lightNorm > LEAST_NORM || maskNorm > LEAST_NORM) {
                    describe(lightness, first, stride, lightNorm, patch, 0);
                    describe(mask, first, stride, maskNorm, patch, HALF);
                    visitor.patch(patch, center(column, stride), center(row, stride));
                }
            }
        }
    }

    private static float center(int place, int stride) {
        return (float) (place + stride * ACROSS / 2) / CELLS - 0.5f;
    }

    private static float[] energy(OrientationCells cells) {
        float[] energy = new float[cells.cells() * cells.cells()];
        for (int i = 0; i < cells.strengths().length; i++) {
            energy[i / DIRECTIONS] += cells.strengths()[i] * cells.strengths()[i];
        }
        return energy;
    }

    private float norm(float[] energy, int first, int stride) {
        float sum = 0;
        for (int y = 0; y < ACROSS; y++) {
            for (int x = 0; x < ACROSS; x++) {
                sum += energy[first + (y * lightness.cells() + x) * stride];
            }
        }
        return (float) Math.sqrt(sum);
    }

    private static void describe(OrientationCells cells, int first, int stride, float norm, float[] patch, int offset) {
        float scale = 1 / (norm + 1e-3f);
        int at = offset;
        float squares = 0;
        for (int y = 0; y < ACROSS; y++) {
            for (int x = 0; x < ACROSS; x++) {
                int cell = (first + (y * cells.cells() + x) * stride) * DIRECTIONS;
                for (int direction = 0; direction < DIRECTIONS; direction++) {
                    float clipped = Math.min(CLIP, cells.strengths()[cell + direction] * scale);
                    patch[at++] = clipped;
                    squares += clipped * clipped;
                }
            }
        }
        float again = 1 / ((float) Math.sqrt(squares) + 1e-6f);
        for (int i = offset; i < at; i++) {
            patch[i] = (float) Math.sqrt(patch[i] * again);
        }
    }
}
