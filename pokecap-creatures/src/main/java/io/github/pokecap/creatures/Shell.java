package io.github.pokecap.creatures;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** A turtle's shell in the second colour, with its plates. */
final class Shell {

    private static final Shape DOME = Curve.petals(-1, 0.1, -1, -1.25, 0, -1.25, 1, -1.25, 1, 0.1, 0, 0.35, -1, 0.1);
    private static final Shape PLATES = plates();

    private Shell() {}

    /** On the back of a creature seen from the side: x, y is the middle of its lower edge. */
    static void dome(Drawing d, double x, double y, double radius) {
        Joint at = Joint.at(x, y, 0, radius);
        d.second(at.place(DOME));
        d.sketch().line(at.place(PLATES), d.palette().second());
        d.sketch()
                .solid(
                        at.place(Curve.tube(0.22, 0.22, -1.02, 0.1, 0, 0.28, 1.02, 0.1)),
                        d.palette().second().pale());
    }

    /** Behind a creature seen from the front. */
    static void behind(Drawing d, double x, double y, double rx, double ry) {
        d.second(Curve.oval(x, y, rx, ry));
        d.sketch().outline(Curve.oval(x, y, rx * 0.86, ry * 0.86), d.palette().second());
    }

    private static Shape plates() {
        Path2D plates = Curve.line(-0.36, -0.3, -0.42, -0.78, 0, -1.0, 0.42, -0.78, 0.36, -0.3, 0, -0.08, -0.36, -0.3);
        plates.append(Curve.line(-0.42, -0.78, -0.7, -0.95), false);
        plates.append(Curve.line(0.42, -0.78, 0.7, -0.95), false);
        plates.append(Curve.line(-0.36, -0.3, -0.88, -0.3), false);
        plates.append(Curve.line(0.36, -0.3, 0.88, -0.3), false);
        plates.append(Curve.line(0, -1.0, 0, -1.14), false);
        plates.append(Curve.line(0, -0.08, 0, 0.2), false);
        return plates;
    }
}
