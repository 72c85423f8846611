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
        OrientationCells cells = OrientationCells.of(mask, CenteredSubject.SIDE, CELLS, DIRECTIONS);
        CellEnergy energy = new CellEnergy(CELLS, cells.energy());
        for (int cell = 0; cell < CELLS * CELLS; cell++) {
            float norm = (float) Math.sqrt(energy.around(cell) / 9 + LEAST_ENERGY);
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                float strength = cells.strengths()[direction][cell];
                row[offset + cell * DIRECTIONS + direction] = (float) Math.sqrt(strength / norm);
            }
        }
    }
}
