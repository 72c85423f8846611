package io.github.pokecap.creatures;

import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A snake: its neck raised over a coil, or stretched out in waves where it swims or floats. */
record SnakeFigure(Drawing d) {

    private static final double[] RAISED = {58, 74, 50, 64, 46, 50, 42, 38, 34, 30};
    private static final double[] WAVE = {22, 38, 30, 56, 44, 64, 58, 56, 70, 50, 82, 58, 92, 64, 100, 56};

    void draw() {
        double thick = d.vary("thick", 13, 16);
        boolean coiled = d.stands();
        double[] spine = coiled ? RAISED : WAVE;
        double end = coiled ? thick * 0.9 : 3;
        Shape body = Curve.tube(thick, end, spine);
        double x = coiled ? 34 : 22;
        double y = coiled ? 28 : 36;
        Joint wing = coiled ? Joint.at(46, 52, 56, 32) : Joint.at(45, 56, 10, 32);
        Wings.far(d, coiled ? wing.mirror(44) : Joint.at(wing.x() - 4, wing.y(), -24, 34));
        Wings.draw(d, wing);
        for (int i = 0; i < 4; i++) {
            Horns.spikes(
                    d,
                    coiled ? Joint.at(42 + i * 3.2, 30 + i * 7.5, 66, 12) : Joint.at(56 + i * 7, 51 + i * 1.5, 10, 14));
        }
        if (coiled) {
            d.main(Curve.tube(thick * 0.9, 2.5, 66, 84, 84, 82, 90, 68, 84, 60));
            ring(52, 83, 33, thick);
            ring(50, 74, 24, thick * 0.92);
        }
        d.main(body);
        Markings.draw(d, body);
        belly(body, spine, thick, end);
        head(x, y, thick);
    }

    /** The scales of the belly: the same tube, moved towards the lower left and seen only inside the body. */
    private void belly(Shape body, double[] spine, double thick, double end) {
        Shape lower = AffineTransform.getTranslateInstance(-thick * 0.3, thick * 0.42)
                .createTransformedShape(Curve.tube(thick * 0.6, end * 0.6, spine));
        Markings.belly(d, body, lower);
    }

    private void ring(double x, double y, double rx, double thick) {
        Shape ring = Curve.oval(x, y, rx, thick * 0.56);
        d.main(ring);
        Markings.draw(d, ring);
    }

    private void head(double x, double y, double thick) {
        double r = thick * 0.95;
        d.sketch().line(Curve.bend(x - r, y + r * 0.6, x - r * 1.4, y + r * 0.6, x - r * 1.6, y + r), Palette.MOUTH);
        Joint horn = Joint.at(x + r * 0.4, y - r * 0.6, 20, r * 0.7);
        Horns.horns(d, horn.mirror(x), horn);
        Flame.onHead(d, Joint.at(x + 1, y - r * 0.6, 6, r));
        Shape head = Curve.blob(
                x - r * 1.25,
                y + r * 0.3,
                x - r * 0.7,
                y - r * 0.55,
                x + r * 0.2,
                y - r * 0.85,
                x + r,
                y - r * 0.2,
                x + r * 0.8,
                y + r * 0.6,
                x - r * 0.4,
                y + r * 0.8);
        d.main(head);
        Markings.belly(d, head, Curve.oval(x - r * 0.4, y + r * 0.95, r, r * 0.42));
        Face.eye(d, x - r * 0.55, y - r * 0.1, r * 0.27);
        Face.eye(d, x + r * 0.3, y - r * 0.16, r * 0.29);
        d.sketch()
                .line(
                        Curve.bend(x - r * 1.1, y + r * 0.4, x - r * 0.3, y + r * 0.66, x + r * 0.5, y + r * 0.36),
                        Face.lines(d));
        Horns.leaves(d, Joint.at(x + r * 0.1, y - r * 0.75, 0, r * 0.8));
    }
}
