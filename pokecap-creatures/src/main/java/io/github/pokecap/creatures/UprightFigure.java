package io.github.pokecap.creatures;

import java.awt.Shape;

/** What walks on two legs and is seen from the front: a cat, mouse, turtle, dragon or frog. */
record UprightFigure(Drawing d) {

    private static final double X = 50;

    void draw() {
        double girth = d.vary("girth", 14, 18.5);
        double tall = d.vary("tall", 15, 19);
        double y = 88 - tall;
        Joint wing = Joint.at(X + girth * 0.6, y - tall * 0.4, d.vary("wing", 44, 62), 37);
        Wings.draw(d, wing, wing.mirror(X));
        Tail.draw(d, Joint.at(X + girth * 0.75, y + tall * 0.55, d.vary("tail", 48, 70), d.vary("tail long", 28, 34)));
        if (d.has("shell")) {
            Shell.behind(d, X, y - 1, girth + 11, tall + 7);
        }
        legs(girth, y + tall);
        Shape body = Curve.blob(
                X,
                y - tall,
                X + girth * 0.72,
                y - tall * 0.6,
                X + girth,
                y + tall * 0.3,
                X + girth * 0.7,
                y + tall * 0.88,
                X,
                y + tall,
                X - girth * 0.7,
                y + tall * 0.88,
                X - girth,
                y + tall * 0.3,
                X - girth * 0.72,
                y - tall * 0.6);
        d.main(body);
        boolean marked = d.has("spots") || d.has("stripes");
        Markings.draw(d, body);
        Markings.belly(
                d, body, Curve.oval(X, y + tall * 0.3, girth * (marked ? 0.5 : 0.66), tall * (marked ? 0.56 : 0.7)));
        double raise = d.vary("arms", 100, 150);
        Joint arm = Joint.at(X + girth * 0.72, y - tall * 0.3, raise, girth * 0.95);
        Legs.arm(d, arm);
        Legs.arm(
                d,
                (d.variation().between("wave", 0, 3) == 0 ? Joint.at(arm.x(), arm.y(), 50, arm.length()) : arm)
                        .mirror(X));
        double r = d.vary("head", 19, 23);
        new Head(d, X, y - tall - r * 0.55, r).draw();
    }

    private void legs(double girth, double ground) {
        double apart = d.stands() ? girth * 0.62 : girth * 0.5;
        double lower = d.stands() ? 0 : 4;
        for (int side = -1; side <= 1; side += 2) {
            Legs.foot(d, X + side * apart, ground + lower, girth * 0.48);
        }
    }
}
