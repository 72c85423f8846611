package io.github.pokecap.creatures;

import java.awt.Shape;

/** Tails, one kind to a likeness. The flame burns at the tip of the tail, if there is one. */
final class Tail {

    private static final Shape FAN = Curve.petals(
            -0.1, 0.1, -0.5, -0.5, -0.42, -0.86, -0.26, -1.0, -0.14, -0.9, 0, -1.12, 0.14, -0.9, 0.26, -1.0, 0.42,
            -0.86, 0.5, -0.5, 0.1, 0.1);
    private static final Shape SPADE = Curve.petals(
            0.62, -1.16, 0.48, -0.98, 0.22, -0.92, 0.4, -0.86, 0.48, -0.74, 0.6, -0.84, 0.74, -0.72, 0.72, -0.9, 0.9,
            -0.96, 0.68, -0.98, 0.62, -1.16);

    private Tail() {}

    static void draw(Drawing d, Joint joint) {
        if (!d.has("tail")) {
            return;
        }
        switch (d.creature().likeness()) {
            case "bird" -> fan(d, joint);
            case "mouse" -> thin(d, joint);
            case "dragon" -> spade(d, joint);
            case "turtle", "egg", "butterfly", "frog" -> curl(d, joint);
            default -> brush(d, joint);
        }
    }

    private static void fan(Drawing d, Joint joint) {
        d.main(joint.place(FAN));
        d.sketch()
                .line(
                        joint.place(Curve.bend(-0.05, -0.2, -0.15, -0.5, -0.14, -0.86)),
                        d.palette().main());
        d.sketch()
                .line(
                        joint.place(Curve.bend(0.05, -0.2, 0.15, -0.5, 0.14, -0.86)),
                        d.palette().main());
    }

    private static void thin(Drawing d, Joint joint) {
        d.main(joint.place(Curve.tube(0.16, 0.07, 0, 0.1, 0.12, -0.3, -0.1, -0.6, 0.08, -0.9, 0.3, -1.12)));
        Flame.onTail(d, joint.on(0.3, -1.12, 0, joint.length() * 0.6));
    }

    private static void spade(Drawing d, Joint joint) {
        d.main(joint.place(Curve.tube(0.46, 0.12, 0, 0.2, 0.02, -0.3, 0.25, -0.65, 0.58, -0.86)));
        if (d.has("flame")) {
            Flame.onTail(d, joint.on(0.6, -0.84, 0, joint.length() * 0.7));
        } else {
            d.second(joint.place(SPADE));
        }
    }

    private static void curl(Drawing d, Joint joint) {
        d.main(joint.place(Curve.tube(
                0.3, 0.13, 0, 0.1, 0.02, -0.35, 0.2, -0.68, 0.5, -0.7, 0.58, -0.46, 0.42, -0.32, 0.32, -0.44)));
        Flame.onTail(d, joint.on(0.4, -0.74, 0, joint.length() * 0.7));
    }

    private static void brush(Drawing d, Joint joint) {
        d.main(joint.place(Curve.tube(0.24, 0.22, 0, 0.1, 0.1, -0.3, -0.02, -0.65, 0.16, -1.0)));
        Shape tip = Curve.blob(
                0.02, -0.78, 0.1, -0.84, 0.16, -0.78, 0.24, -0.86, 0.31, -0.94, 0.26, -1.12, 0.14, -1.14, 0.04, -1.02);
        if (d.has("flame")) {
            Flame.onTail(d, joint.on(0.16, -1.0, 0, joint.length() * 0.7));
        } else {
            d.second(joint.place(tip));
        }
    }
}
