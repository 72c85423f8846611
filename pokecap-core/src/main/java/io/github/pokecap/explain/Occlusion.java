package io.github.pokecap.explain;

import io.github.pokecap.image.Picture;
import java.util.Optional;

/**
 * Pictures with a hole in their subject (Zeiler and Fergus, <i>Visualizing and understanding convolutional networks</i>,
 * 2014). The hole is what any background is: white, and not foreground. The picture keeps its size even if the hole is
 * at the subject's edge: it is not cut out anew, or a missing foot would move and stretch all the rest.
 */
final class Occlusion {
    private static final int WHITE = 0xffffff;

    private Occlusion() {}

    /** The picture without what is around a cell; nothing, if the cell holds nothing of the subject. */
    static Optional<Picture> of(Picture picture, Grid grid, int row, int column) {
        int width = picture.width();
        int height = picture.height();
        return isSubjectIn(grid.cell(row, column, width, height), picture)
                ? Optional.of(without(picture, grid.window(row, column, width, height)))
                : Optional.empty();
    }

    private static boolean isSubjectIn(Grid.Cell cell, Picture picture) {
        for (int y = cell.top(); y < cell.bottom(); y++) {
            for (int x = cell.left(); x < cell.right(); x++) {
                if (picture.isForeground(y * picture.width() + x)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Picture without(Picture picture, Grid.Cell hole) {
        int pixels = picture.width() * picture.height();
        int[] rgb = new int[pixels];
        boolean[] foreground = new boolean[pixels];
        for (int i = 0; i < pixels; i++) {
            boolean hidden = hole.has(i % picture.width(), i / picture.width());
            rgb[i] = hidden ? WHITE : picture.rgb(i);
            foreground[i] = !hidden && picture.isForeground(i);
        }
        return new Picture(picture.width(), picture.height(), rgb, foreground, picture.frame());
    }
}
