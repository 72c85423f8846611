package io.github.pokecap.creatures;

import java.awt.Shape;

/** Ears: pointed on a cat, round on a mouse, long on whatever else was given big ones. */
final class Ears {

    private static final Shape POINTED =
            Curve.petals(-0.42, 0.1, -0.3, -0.6, -0.05, -1, 0.4, -0.6, 0.45, 0.12, 0, 0.2, -0.42, 0.1);
    private static final Shape ROUND = Curve.oval(0, -0.5, 0.52, 0.56);
    private static final Shape LONG =
            Curve.blob(-0.14, 0.1, -0.25, -0.5, -0.14, -1.05, 0.08, -1.1, 0.24, -0.55, 0.14, 0.1);

    private Ears() {}

    /** Draws an ear; {@code length} of the joint is that of an ordinary one. */
    static void draw(Drawing d, Joint joint) {
        boolean big = d.has("bigears");
        switch (d.creature().likeness()) {
            case "cat" -> ear(d, big ? joint.longer(1.6) : joint, POINTED, 0.62);
            case "mouse" -> ear(d, joint.longer(1.25), ROUND, 0.62);
            default -> {
                if (big) {
                    ear(d, joint.longer(1.9), LONG, 0.6);
                }
            }
        }
    }

    private static void ear(Drawing d, Joint joint, Shape shape, double inside) {
        d.main(joint.place(shape));
        d.sketch()
                .flat(
                        joint.on(0, -0.1, joint.angle(), joint.length() * inside)
                                .place(shape),
                        d.palette().second(),
                        null);
    }
}
