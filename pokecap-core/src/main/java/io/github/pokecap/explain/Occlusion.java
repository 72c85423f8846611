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

    /** Nothing, if none of the subject is in the cell. */
    static Optional<Picture> without(Picture picture, Grid.Cell cell) {
        int pixels = picture.width() * picture.height();
        int[] rgb = new int[pixels];
        boolean[] foreground = new boolean[pixels];
        boolean changed = false;
        for (int i = 0; i < pixels; i++) {
            boolean hidden = isIn(cell, i % picture.width(), i / picture.width());
            changed |= hidden && picture.isForeground(i);
            rgb[i] = hidden ? WHITE : picture.rgb(i);
            foreground[i] = !hidden && picture.isForeground(i);
        }
        return changed
                ? Optional.of(new Picture(picture.width(), picture.height(), rgb, foreground, picture.frame()))
                : Optional.empty();
    }

    private static boolean isIn(Grid.Cell cell, int x, int y) {
        return x >= cell.left() && x < cell.right() && y >= cell.top() && y < cell.bottom();
    }
}
