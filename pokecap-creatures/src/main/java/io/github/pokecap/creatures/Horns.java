package io.github.pokecap.creatures;

import java.awt.Shape;

/** Small things that grow from a head or a back: horns, spikes, antennae, leaves. */
final class Horns {

    private static final Shape HORN = Curve.petals(-0.26, 0.15, -0.28, -0.5, 0.12, -1, 0.2, -0.4, 0.26, 0.15);
    private static final Shape RING = Curve.bend(-0.24, -0.2, 0, -0.1, 0.22, -0.2);
    private static final Shape SPIKE = Curve.petals(-0.45, 0.3, -0.2, -0.5, 0.05, -1, 0.24, -0.4, 0.45, 0.3);
    private static final Shape LEAF = Curve.petals(0, 0.1, -0.62, -0.4, 0, -1.1, 0.62, -0.4, 0, 0.1);
    private static final Shape VEIN = Curve.bend(0, 0, 0.04, -0.4, 0, -0.85);

    private Horns() {}

    static void horns(Drawing d, Joint... joints) {
        if (d.has("horns")) {
            for (Joint joint : joints) {
                d.sketch().solid(joint.place(HORN), Palette.IVORY);
                d.sketch().line(joint.place(RING), Palette.IVORY);
            }
        }
    }

    static void spikes(Drawing d, Joint... joints) {
        if (d.has("spikes")) {
            for (Joint joint : joints) {
                d.second(joint.place(SPIKE));
            }
        }
    }

    static void antennae(Drawing d, Joint... joints) {
        if (d.has("antennae")) {
            for (Joint joint : joints) {
                d.main(joint.place(Curve.tube(0.1, 0.1, 0, 0.1, -0.05, -0.5, 0.16, -0.95)));
                d.second(joint.place(Curve.oval(0.18, -1, 0.18, 0.18)));
            }
        }
    }

    static void leaves(Drawing d, Joint crown) {
        if (d.has("leaves")) {
            for (int angle : new int[] {-62, 62, 0}) {
                Joint leaf = new Joint(crown.x(), crown.y(), crown.angle() + angle, crown.length(), false);
                d.sketch().solid(leaf.place(LEAF), Palette.LEAF);
                d.sketch().line(leaf.place(VEIN), Palette.LEAF);
            }
        }
    }
}
