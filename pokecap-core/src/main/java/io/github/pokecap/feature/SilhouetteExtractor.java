package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.Map;

/**
 * The outline of a picture's subject: how much of each cell of a grid it fills, its aspect, area, symmetry and spread,
 * how far it reaches in every direction, and how often rows and columns cross it (legs, wings and horns show there).
 */
final class SilhouetteExtractor implements GlobalExtractor {
    static final int GRID = 12;
    static final int DIRECTIONS = 24;
    static final int BANDS = 8;
    private static final int SHAPE_NUMBERS = 8;

    @Override
    public String name() {
        return "silhouette";
    }

    @Override
    public Map<String, Double> settings() {
        return Map.of();
    }

    @Override
    public int length() {
        return GRID * GRID + DIRECTIONS + 2 * BANDS + SHAPE_NUMBERS;
    }

    @Override
    public void extract(Picture picture, float[] row, int offset) {
        Silhouette silhouette = new Silhouette(picture, GRID);
        if (silhouette.area() == 0) {
            return;
        }
        silhouette.writeGrid(row, offset);
        int at = offset + GRID * GRID;
        silhouette.writeReach(DIRECTIONS, row, at);
        at += DIRECTIONS;
        silhouette.writeRowCrossings(BANDS, row, at);
        at += BANDS;
        silhouette.writeColumnCrossings(BANDS, row, at);
        at += BANDS;
        silhouette.writeShape(row, at);
    }
}
