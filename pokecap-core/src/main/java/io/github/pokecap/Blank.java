package io.github.pokecap;

import io.github.pokecap.classify.FacetAnswer;
import io.github.pokecap.image.Picture;
import java.util.List;

/**
 * Pictures that show nothing to speak of: fully transparent ones, and lines. A classifier that was trained on creatures
 * answers all the same, and would be sure of a tail in a picture without a pixel.
 */
final class Blank {
    /** What is thinner in its image has no shape. */
    private static final int THINNEST = 4;

    private Blank() {}

    static boolean is(Picture picture) {
        Picture.Frame frame = picture.frame();
        if (Math.min(frame.width(), frame.height()) < THINNEST) {
            return true;
        }
        int pixels = picture.width() * picture.height();
        for (int i = 0; i < pixels; i++) {
            if (picture.isForeground(i)) {
                return false;
            }
        }
        return true;
    }

    /** The same ranking, with nothing said. */
    static FacetAnswer unsaid(FacetAnswer answer) {
        return new FacetAnswer(answer.facet(), answer.ranking(), List.of());
    }
}
