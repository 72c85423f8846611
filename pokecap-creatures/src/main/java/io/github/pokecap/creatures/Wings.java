package io.github.pokecap.creatures;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Wings in the second colour: feathered, or of skin between long fingers. */
final class Wings {

    private static final Shape FEATHERS = Curve.petals(
            0.05, 0.08, -0.3, -0.45, 0.0, -1.0, 0.22, -0.92, 0.24, -0.74, 0.4, -0.72, 0.36, -0.54, 0.52, -0.5, 0.44,
            -0.32, 0.56, -0.2, 0.42, -0.08, 0.3, 0.12, 0.05, 0.08);
    private static final Shape QUILLS = join(
            Curve.bend(0.24, -0.74, 0.1, -0.66, 0.05, -0.5),
            Curve.bend(0.36, -0.54, 0.2, -0.5, 0.12, -0.34),
            Curve.bend(0.44, -0.32, 0.3, -0.3, 0.2, -0.18));
    private static final Shape SKIN = Curve.petals(
            0, 0.06, -0.24, -0.5, 0.04, -1.0, 0.14, -0.72, 0.44, -0.82, 0.34, -0.5, 0.62, -0.44, 0.4, -0.2, 0.44, 0.0,
            0.2, -0.04, 0, 0.06);
    private static final Shape FINGERS =
            join(Curve.bend(-0.06, -0.4, 0.1, -0.7, 0.44, -0.82), Curve.bend(-0.06, -0.35, 0.2, -0.5, 0.62, -0.44));

    private Wings() {}

    static void draw(Drawing d, Joint... joints) {
        for (Joint joint : joints) {
            wing(d, joint, d.palette().second());
        }
    }

    /** The wing on the other side of what is seen from its left: in the main colour, lest the second one prevail. */
    static void far(Drawing d, Joint joint) {
        wing(d, joint, d.palette().main());
    }

    private static void wing(Drawing d, Joint joint, Tone tone) {
        if (d.has("wings")) {
            boolean skin = d.is("dragon") || d.is("snake") || d.is("ghost");
            d.sketch().solid(joint.place(skin ? SKIN : FEATHERS), tone);
            d.sketch().line(joint.place(skin ? FINGERS : QUILLS), tone);
        }
    }

    private static Shape join(Path2D first, Shape... others) {
        for (Shape other : others) {
            first.append(other, false);
        }
        return first;
    }
}
