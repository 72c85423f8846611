package io.github.pokecap.creatures;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Spots and stripes in the second colour, and the paler belly: seen only inside the shape that they lie on. */
final class Markings {

    private Markings() {}

    /** Spots or stripes on a shape, if the creature has them. */
    static void draw(Drawing d, Shape on) {
        if (d.has("spots")) {
            spots(d, on);
        }
        if (d.has("stripes")) {
            stripes(d, on);
        }
        if (d.has("spots") || d.has("stripes")) {
            d.sketch().outline(on, d.palette().main());
        }
    }

    static void belly(Drawing d, Shape on, Shape belly) {
        d.sketch().flat(belly, d.palette().belly(), on);
        d.sketch().outline(on, d.palette().main());
    }

    private static void spots(Drawing d, Shape on) {
        Rectangle2D box = on.getBounds2D();
        SplittableRandom random = d.variation().random("spots");
        double radius = Math.max(2.2, Math.sqrt(box.getWidth() * box.getHeight()) * 0.085);
        double step = radius * 3.5;
        int row = 0;
        for (double y = box.getMinY() + radius; y < box.getMaxY(); y += step * 0.86, row++) {
            for (double x = box.getMinX() + (row % 2) * step / 2; x < box.getMaxX() + radius; x += step) {
                double r = radius * random.nextDouble(0.7, 1.15);
                double dx = random.nextDouble(-0.25, 0.25) * step;
                d.sketch().flat(Curve.oval(x + dx, y, r, r * 0.9), d.palette().second(), on);
            }
        }
    }

    private static void stripes(Drawing d, Shape on) {
        Rectangle2D box = on.getBounds2D();
        boolean upright = box.getWidth() > box.getHeight() * 1.25;
        int count = d.variation().between("stripes", 4, 6);
        double length = upright ? box.getHeight() : box.getWidth();
        double width = (upright ? box.getWidth() : box.getHeight()) / count;
        for (int i = 0; i < count; i++) {
            double at = (i + 0.5) * width;
            double sag = length * 0.1;
            double thick = width * 0.36;
            Shape band = upright
                    ? Curve.tube(
                            thick,
                            thick,
                            box.getMinX() + at,
                            box.getMinY() - 2,
                            box.getMinX() + at + sag,
                            box.getCenterY(),
                            box.getMinX() + at,
                            box.getMaxY() + 2)
                    : Curve.tube(
                            thick,
                            thick,
                            box.getMinX() - 2,
                            box.getMinY() + at,
                            box.getCenterX(),
                            box.getMinY() + at + sag,
                            box.getMaxX() + 2,
                            box.getMinY() + at);
            d.sketch().flat(band, d.palette().second(), on);
        }
    }
}
