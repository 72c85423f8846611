package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Map;

/**
 * Which way the outline runs in each part of the subject, inside to outside told apart: histograms of oriented gradients
 * (Dalal and Triggs, 2005) of the foreground mask alone, over a grid of cells on the {@link CenteredSubject}, each cell
 * normalised by the energy of its neighbourhood. Legs, wings and tails show here whatever their colours and shading.
 */
final class OutlineExtractor implements GlobalExtractor {
    private static final int CELLS = 8;
    private static final int DIRECTIONS = 16;
    private static final float LEAST_ENERGY = 10;

    @Override
    public String name() {
        return "outline";
    }

    @Override
    public Map<String, Double> settings() {
        return Map.of();
    }

    @Override
    public int length() {
        return CELLS * CELLS * DIRECTIONS;
    }

    @Override
    public void extract(Picture picture, float[] row, int offset) {
        float[] mask = CenteredSubject.of(picture).mask();
        float[] cells = OrientationCells.of(mask, CenteredSubject.SIDE, CELLS, DIRECTIONS)
                .strengths();
        float[] energy = new float[CELLS * CELLS];
        for (int i = 0; i < cells.length; i++) {
            energy[i / DIRECTIONS] += cells[i] * cells[i];
        }
        for (int cell = 0; cell < energy.length; cell++) {
            float norm = (float) Math.sqrt(around(energy, cell) + LEAST_ENERGY);
            for (int i = cell * DIRECTIONS; i < (cell + 1) * DIRECTIONS; i++) {
                row[offset + i] = (float) Math.sqrt(cells[i] / norm);
            }
        }
    }

    /** The mean energy of a cell and its neighbours; beyond the square there is none. */
    private static float around(float[] energy, int cell) {
        int cy = cell / CELLS;
        int cx = cell % CELLS;
        float sum = 0;
        for (int y = Math.max(0, cy - 1); y <= Math.min(CELLS - 1, cy + 1); y++) {
            for (int x = Math.max(0, cx - 1); x <= Math.min(CELLS - 1, cx + 1); x++) {
                sum += energy[y * CELLS + x];
            }
        }
        return sum / 9;
    }
}
