package io.github.pokecap.image;

/**
 * The colours of the subject beside those of the ground, as two smoothed histograms (as in Rother and others,
 * <i>GrabCut</i>, 2004, with histograms in the place of mixtures).
 */
final class TwoPalettes {
    /** Cells along lightness, a and b each: about 6 of lightness and 10 of a or b. */
    private static final int CELLS = 16;

    private static final double MOST_LIGHTNESS = 100.001;
    /** Of a and b; what is beyond, which is next to nothing, counts with the last cell. */
    private static final double CHROMA = 80;
    /** A colour that neither has shown yet says nothing. */
    private static final double UNSEEN = 1e-5;

    private final int[] cells;

    TwoPalettes(LabImage image) {
        cells = new int[image.size()];
        for (int pixel = 0; pixel < cells.length; pixel++) {
            int lightness = (int) (image.value(pixel, 0) * CELLS / MOST_LIGHTNESS);
            cells[pixel] = (lightness * CELLS + chroma(image.value(pixel, 1))) * CELLS + chroma(image.value(pixel, 2));
        }
    }

    private static int chroma(float value) {
        int cell = (int) ((value + CHROMA) * CELLS / (2 * CHROMA));
        return Math.max(0, Math.min(CELLS - 1, cell));
    }

    /**
     * What the colour of each pixel says when the subject is where it is thought to be.
     *
     * @param subject from 0 to 1: how surely each pixel is subject
     * @return logarithm of how many times likelier the colour is in the subject than in the ground
     */
    double[] evidence(float[] subject) {
        float[] inside = new float[CELLS * CELLS * CELLS];
        float[] outside = new float[inside.length];
        double all = 0;
        for (int pixel = 0; pixel < cells.length; pixel++) {
            inside[cells[pixel]] += subject[pixel];
            outside[cells[pixel]] += 1 - subject[pixel];
            all += subject[pixel];
        }
        smooth(inside);
        smooth(outside);
        double[] ofCell = new double[inside.length];
        for (int cell = 0; cell < ofCell.length; cell++) {
            double in = inside[cell] / Math.max(1, all) + UNSEEN;
            double out = outside[cell] / Math.max(1, cells.length - all) + UNSEEN;
            ofCell[cell] = Math.log(in / out);
        }
        double[] evidence = new double[cells.length];
        for (int pixel = 0; pixel < cells.length; pixel++) {
            evidence[pixel] = ofCell[cells[pixel]];
        }
        return evidence;
    }

    /** A quarter of each cell goes to either neighbour, along one axis after the other. */
    private static void smooth(float[] histogram) {
        float[] before = new float[histogram.length];
        for (int step = 1; step < histogram.length; step *= CELLS) {
            System.arraycopy(histogram, 0, before, 0, before.length);
            for (int cell = 0; cell < before.length; cell++) {
                int at = cell / step % CELLS;
                float lower = before[at > 0 ? cell - step : cell];
                float upper = before[at < CELLS - 1 ? cell + step : cell];
                histogram[cell] = (lower + 2 * before[cell] + upper) / 4;
            }
        }
    }
}
