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

    /** So that a faint edge on an even ground stays faint: a hundred over the pixels of a cell, squared. */
    private static final float LEAST_ENERGY = 100f / (CELL_PIXELS * CELL_PIXELS * CELL_PIXELS * CELL_PIXELS);

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
        float[][] signed = OrientationCells.of(GrayPlane.of(picture).square(SIDE), SIDE, CELLS, 2 * ORIENTATIONS)
                .strengths();
        OrientationCells edges = new OrientationCells(CELLS, unsigned(signed));
        CellEnergy energy = new CellEnergy(CELLS, edges.energy());
        for (int cell = 0; cell < CELLS * CELLS; cell++) {
            float norm = (float) Math.sqrt(energy.around(cell) / 3 + LEAST_ENERGY);
            for (int o = 0; o < ORIENTATIONS; o++) {
                row[offset + cell * ORIENTATIONS + o] = Math.min(CLIP, edges.strengths()[o][cell] / norm);
            }
        }
    }

    /** Up and down count the same. */
    private static float[][] unsigned(float[][] signed) {
        float[][] sums = new float[ORIENTATIONS][CELLS * CELLS];
        for (int o = 0; o < ORIENTATIONS; o++) {
            for (int cell = 0; cell < CELLS * CELLS; cell++) {
                sums[o][cell] = signed[o][cell] + signed[o + ORIENTATIONS][cell];
            }
        }
        return sums;
    }
}
