package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Map;

/**
 * Which way the edges run in each part of a picture: histograms of oriented gradients (Dalal and Triggs, 2005) over a
 * grid of cells on the grey subject, each cell normalised by the energy of its neighbourhood.
 */
final class LayoutExtractor implements GlobalExtractor {
    private static final int CELLS = 8;
    private static final int CELL_PIXELS = 8;
    private static final int SIDE = CELLS * CELL_PIXELS;
    private static final int ORIENTATIONS = 9;
    private static final float CLIP = 0.3f;

    @Override
    public String name() {
        return "layout";
    }

    @Override
    public Map<String, Double> settings() {
        return Map.of();
    }

    @Override
    public int length() {
        return CELLS * CELLS * ORIENTATIONS;
    }

    @Override
    public void extract(Picture picture, float[] row, int offset) {
        float[] gradients = gradients(GrayPlane.square(picture, SIDE));
        CellEnergy energy = CellEnergy.of(gradients, CELLS, ORIENTATIONS);
        for (int cell = 0; cell < CELLS * CELLS; cell++) {
            float norm = (float) Math.sqrt(energy.around(cell) / 3 + 100);
            for (int o = 0; o < ORIENTATIONS; o++) {
                int i = cell * ORIENTATIONS + o;
                row[offset + i] = Math.min(CLIP, gradients[i] / norm);
            }
        }
    }

    private static float[] gradients(float[] gray) {
        float[] histogram = new float[CELLS * CELLS * ORIENTATIONS];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                float dx = gray[y * SIDE + Math.min(SIDE - 1, x + 1)] - gray[y * SIDE + Math.max(0, x - 1)];
                float dy = gray[Math.min(SIDE - 1, y + 1) * SIDE + x] - gray[Math.max(0, y - 1) * SIDE + x];
                if (dx != 0 || dy != 0) {
                    int cell = y / CELL_PIXELS * CELLS + x / CELL_PIXELS;
                    vote(histogram, cell * ORIENTATIONS, dx, dy);
                }
            }
        }
        return histogram;
    }

    /** Splits a gradient's magnitude between the two orientations nearest to its own; up and down count the same. */
    private static void vote(float[] histogram, int at, float dx, float dy) {
        float magnitude = (float) Math.sqrt(dx * dx + dy * dy);
        double position = (Math.atan2(dy, dx) / Math.PI + 1) * ORIENTATIONS;
        int lower = (int) Math.floor(position);
        float upperShare = (float) (position - lower);
        histogram[at + lower % ORIENTATIONS] += magnitude * (1 - upperShare);
        histogram[at + (lower + 1) % ORIENTATIONS] += magnitude * upperShare;
    }
}
