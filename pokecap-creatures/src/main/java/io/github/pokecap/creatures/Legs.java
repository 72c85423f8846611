package io.github.pokecap.creatures;

import java.awt.Shape;

/** Legs, arms and what they end in. */
final class Legs {

    private static final Shape CLAW = Curve.petals(-0.4, 0.1, -0.35, -0.6, 0.05, -1, 0.35, -0.5, 0.4, 0.1);

    private Legs() {}

    /** A leg seen from the side: from the hip down to a foot that points left. */
    static void walking(Drawing d, double x, double y, double length, double width) {
        d.main(Curve.blob(
                x - width * 0.55,
                y,
                x - width * 0.5,
                y + length * 0.6,
                x - width * 0.75,
                y + length * 0.88,
                x - width * 0.6,
                y + length,
                x + width * 0.4,
                y + length,
                x + width * 0.55,
                y + length * 0.8,
                x + width * 0.6,
                y));
        toes(d, x - width * 0.15, y + length * 0.98, width * 0.4, 180);
    }

    /** A foot seen from the front. */
    static void foot(Drawing d, double x, double y, double width) {
        d.main(Curve.oval(x, y, width, width * 0.62));
        toes(d, x, y + width * 0.45, width * 0.5, 180);
    }

    /** A short arm: the joint's length is the arm's. */
    static void arm(Drawing d, Joint joint) {
        d.main(joint.place(Curve.tube(0.42, 0.46, 0, 0.1, 0.06, -0.4, 0, -0.82)));
        Joint hand = joint.on(0, -1.02, joint.angle(), joint.length());
        claws(d, hand, 0.18, joint.length() * 0.26);
    }

    /** Claws, or without them the short lines between toes. */
    private static void toes(Drawing d, double x, double y, double spread, double angle) {
        if (d.has("claws")) {
            claws(d, Joint.at(x, y, angle, spread), 1, spread * 0.85);
            return;
        }
        for (int i = -1; i <= 1; i += 2) {
            double at = x + i * spread * 0.5;
            d.sketch()
                    .line(
                            Curve.bend(at, y, at - 0.4, y - spread * 0.4, at, y - spread * 0.8),
                            d.palette().main());
        }
    }

    private static void claws(Drawing d, Joint end, double spread, double length) {
        if (d.has("claws")) {
            for (int i = -1; i <= 1; i++) {
                Joint claw = end.on(i * spread, 0, end.angle() + i * 14, length);
                d.sketch().solid(claw.place(CLAW), Palette.IVORY);
            }
        }
    }

    /** A jointed leg of a crab or an insect, bent at the knee. */
    static void jointed(
            Drawing d, double hipX, double hipY, double kneeX, double kneeY, double footX, double footY, double width) {
        d.main(Curve.tube(width, width * 0.75, hipX, hipY, kneeX, kneeY));
        d.main(Curve.tube(width * 0.85, width * 0.2, kneeX, kneeY, footX, footY));
    }

    /** A thin leg of a bird with three toes. */
    static void perching(Drawing d, double x, double y, double length) {
        for (int toe = -1; toe <= 1; toe++) {
            d.sketch()
                    .solid(
                            Curve.tube(2.6, 1.8, x, y + length, x + toe * 4.4 - 0.8, y + length + 3 - Math.abs(toe)),
                            Palette.FIRE);
        }
        d.sketch().solid(Curve.tube(2.6, 2.4, x, y, x, y + length), Palette.FIRE);
    }
}
