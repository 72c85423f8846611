package io.github.pokecap.creatures;

import java.awt.Shape;

/** A frog on all fours, seen from the front: folded hind legs at its sides, forelegs between them. */
record FrogFigure(Drawing d) {

    private static final double X = 50;

    void draw() {
        double wide = d.vary("girth", 20, 25);
        Tail.draw(d, Joint.at(X + wide * 0.8, 78, 56, 28));
        for (int side = -1; side <= 1; side += 2) {
            Shape thigh = Curve.oval(X + side * wide * 1.02, 74, wide * 0.5, 13.5);
            d.main(thigh);
            Markings.draw(d, thigh);
            Legs.foot(d, X + side * wide * 1.28, 87.5, 9);
        }
        Shape body = Curve.blob(
                X,
                46,
                X + wide * 0.85,
                56,
                X + wide,
                74,
                X + wide * 0.6,
                86,
                X,
                88,
                X - wide * 0.6,
                86,
                X - wide,
                74,
                X - wide * 0.85,
                56);
        d.main(body);
        Markings.draw(d, body);
        Markings.belly(d, body, Curve.oval(X, 76, wide * 0.6, 15));
        for (int side = -1; side <= 1; side += 2) {
            double spread = d.stands() ? 0.52 : 0.7;
            d.main(Curve.tube(
                    8.5,
                    7,
                    X + side * wide * 0.56,
                    66,
                    X + side * wide * (spread + 0.1),
                    78,
                    X + side * wide * spread,
                    88));
            Legs.foot(d, X + side * wide * spread, 90, 6.5);
        }
        new Head(d, X, 46, d.vary("head", 21, 24)).draw();
    }
}
