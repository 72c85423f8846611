package io.github.pokecap.creatures;

import java.awt.Shape;

/** A flame: on the tip of the tail, or on the head of what has no tail to carry it. */
final class Flame {

    private static final Shape OUTER = Curve.petals(
            0, 0.16, -0.5, 0.12, -0.42, -0.34, -0.4, -0.52, -0.3, -0.62, -0.26, -0.44, -0.16, -0.42, -0.24, -0.8, 0.06,
            -1.1, 0.02, -0.8, 0.22, -0.6, 0.3, -0.66, 0.28, -0.8, 0.5, -0.56, 0.42, -0.2, 0.36, 0.12, 0, 0.16);
    private static final Shape INNER = Curve.petals(
            0, 0.06, -0.26, 0, -0.2, -0.24, -0.12, -0.22, 0, -0.58, 0.04, -0.4, 0.2, -0.26, 0.26, 0, 0, 0.06);

    private Flame() {}

    /** Whether the tail is such that a flame can burn on it. */
    static boolean onTail(Creature creature) {
        return creature.has("tail") && !creature.is("snake") && !creature.is("bird");
    }

    static void onTail(Drawing d, Joint joint) {
        if (d.has("flame")) {
            burn(d, joint);
        }
    }

    static void onHead(Drawing d, Joint joint) {
        if (d.has("flame") && !onTail(d.creature())) {
            burn(d, joint);
        }
    }

    private static void burn(Drawing d, Joint joint) {
        d.sketch().solid(joint.place(OUTER), Palette.FIRE);
        d.sketch().flat(joint.place(INNER), Palette.EMBER, null);
    }
}
