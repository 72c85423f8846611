package io.github.pokecap.creatures;

import java.awt.Shape;

/** Fins in the second colour, with rays; the tail of a fish is such a fin in the main colour. */
final class Fins {

    private static final Shape FIN = Curve.petals(
            -0.1, 0.1, -0.35, -0.5, -0.2, -1.0, 0.06, -0.94, 0.12, -0.72, 0.34, -0.7, 0.36, -0.46, 0.54, -0.4, 0.5,
            -0.2, 0.4, 0.1, -0.1, 0.1);
    private static final Shape CAUDAL = Curve.petals(
            0, 0.1, -0.3, -0.4, -0.62, -0.75, -0.5, -1.0, -0.3, -0.96, -0.1, -0.86, 0, -0.66, 0.1, -0.86, 0.3, -0.96,
            0.5, -1.0, 0.62, -0.75, 0.3, -0.4, 0, 0.1);
    private static final double[][] RAYS = {
        {-0.02, -0.1, -0.12, -0.75}, {0.1, -0.05, 0.16, -0.55}, {0.2, -0.02, 0.36, -0.3}
    };
    private static final double[][] CAUDAL_RAYS = {
        {-0.06, -0.2, -0.4, -0.75}, {0, -0.15, -0.12, -0.6}, {0, -0.15, 0.12, -0.6}, {0.06, -0.2, 0.4, -0.75}
    };

    private Fins() {}

    static void draw(Drawing d, Joint... joints) {
        if (d.has("fins")) {
            for (Joint joint : joints) {
                rayed(d, joint, FIN, RAYS, d.palette().second());
            }
        }
    }

    static void caudal(Drawing d, Joint joint) {
        rayed(d, joint, CAUDAL, CAUDAL_RAYS, d.palette().main());
    }

    private static void rayed(Drawing d, Joint joint, Shape fin, double[][] rays, Tone tone) {
        d.sketch().solid(joint.place(fin), tone);
        for (double[] ray : rays) {
            d.sketch().line(joint.place(Curve.line(ray)), tone);
        }
    }
}
