package io.github.pokecap.creatures;

import java.awt.Shape;

/** A butterfly seen from above: two pairs of broad wings, a slim body between. */
record ButterflyFigure(Drawing d) {

    private static final double X = 50;
    private static final Shape FORE =
            Curve.blob(0, 0.08, -0.28, -0.4, -0.3, -0.86, 0.02, -1.02, 0.36, -0.78, 0.34, -0.3);
    private static final Shape HIND =
            Curve.blob(0, 0.06, -0.24, -0.36, -0.14, -0.8, 0.1, -0.96, 0.34, -0.78, 0.32, -0.34);

    void draw() {
        Joint hind = Joint.at(X + 3, 58, d.vary("hind", 112, 128), d.vary("hind long", 32, 37));
        Joint fore = Joint.at(X + 3, 50, d.vary("fore", 50, 62), d.vary("fore long", 44, 50));
        Tail.draw(d, Joint.at(X, 82, 160, 18));
        for (Joint joint : new Joint[] {hind, hind.mirror(X)}) {
            wing(joint, HIND);
        }
        for (Joint joint : new Joint[] {fore, fore.mirror(X)}) {
            wing(joint, FORE);
        }
        Joint feeler = Joint.at(X + 3, 32, 24, 24);
        Horns.antennae(d, feeler, feeler.mirror(X));
        int pairs = d.creature().legs().equals("6") ? 3 : 2;
        for (int i = 0; i < pairs; i++) {
            for (int side = -1; side <= 1; side += 2) {
                double y = 54 + i * 6;
                Legs.jointed(d, X + side * 3, y, X + side * 10, y + 1, X + side * 13, y + 7, 2.6);
            }
        }
        Shape body = Curve.blob(X, 44, X + 6, 52, X + 5.4, 70, X, 86, X - 5.4, 70, X - 6, 52);
        d.main(body);
        for (int i = 0; i < 3; i++) {
            d.sketch().line(Curve.bend(X - 5, 60 + i * 7, X, 62.5 + i * 7, X + 5, 60 + i * 7), Face.lines(d));
        }
        d.main(Curve.oval(X, 39, 11.5, 10.5));
        Face.draw(d, X, 38.5, 5, 3.4);
        Face.mouth(d, X, 43.5, 3);
    }

    private void wing(Joint joint, Shape shape) {
        Shape wing = joint.place(shape);
        d.main(wing);
        if (d.has("spots") || d.has("stripes")) {
            Markings.draw(d, wing);
        } else {
            Joint inner = joint.on(0.02, -0.42, joint.angle(), joint.length() * 0.5);
            d.sketch()
                    .flat(
                            (joint.flipped() ? inner.flip() : inner).place(shape),
                            d.palette().second(),
                            null);
        }
    }
}
