package io.github.pokecap.creatures;

import java.awt.Shape;

/** A crab seen from the front: pincers raised, legs to both sides, eyes on stalks. */
record CrabFigure(Drawing d) {

    private static final double X = 50;
    private static final Shape PINCER = Curve.petals(
            0, 0.1, -0.6, -0.1, -0.52, -0.66, -0.44, -1.0, 0, -1.1, -0.12, -0.8, -0.02, -0.52, 0.14, -0.84, 0.3, -0.98,
            0.62, -0.4, 0.4, -0.08, 0.3, 0.1, 0, 0.1);

    void draw() {
        double wide = d.vary("wide", 24, 28);
        double y = 66;
        int pairs = d.creature().legs().equals("6") ? 3 : 2;
        for (int i = 0; i < pairs; i++) {
            double drop = i * 7.0;
            double reach = wide + 18 - i * 5;
            for (int side = -1; side <= 1; side += 2) {
                Legs.jointed(
                        d,
                        X + side * wide * 0.75,
                        y + 4 + drop * 0.5,
                        X + side * (reach - 5),
                        y - 1 + drop,
                        X + side * reach,
                        y + 13 + drop * 0.9,
                        5);
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            d.main(Curve.tube(
                    7, 6, X + side * wide * 0.8, y - 4, X + side * (wide + 9), y - 10, X + side * (wide + 8), y - 20));
            Joint claw = Joint.at(X + (wide + 8), y - 20, d.vary("pincers", -26, -4), d.vary("pincer long", 22, 28))
                    .flip();
            d.main((side > 0 ? claw : claw.mirror(X)).place(PINCER));
        }
        crown(y, wide);
        Shape body = Curve.blob(
                X,
                y - 17,
                X + wide * 0.7,
                y - 13,
                X + wide,
                y,
                X + wide * 0.66,
                y + 14,
                X,
                y + 17.5,
                X - wide * 0.66,
                y + 14,
                X - wide,
                y,
                X - wide * 0.7,
                y - 13);
        d.main(body);
        Markings.draw(d, body);
        Markings.belly(d, body, Curve.oval(X, y + 18, wide * 0.72, 8));
        Face.mouth(d, X, y + 3, 7);
        Horns.leaves(d, Joint.at(X, y - 16, 0, 13));
    }

    private void crown(double y, double wide) {
        Flame.onHead(d, Joint.at(X, y - 16, 0, 19));
        for (int side = -1; side <= 1; side += 2) {
            Horns.spikes(
                    d,
                    Joint.at(X + side * wide * 0.8, y - 8, side * 48, 13),
                    Joint.at(X + side * wide * 0.45, y - 14, side * 22, 13));
        }
        Joint horn = Joint.at(X + wide * 0.56, y - 13, 26, 13);
        Horns.horns(d, horn.mirror(X), horn);
        Joint feeler = Joint.at(X + 4, y - 15, 12, 26);
        Horns.antennae(d, feeler, feeler.mirror(X));
        for (int side = -1; side <= 1; side += 2) {
            d.main(Curve.tube(4, 4, X + side * 9, y - 12, X + side * 10, y - 24));
            Face.eye(d, X + side * 10, y - 26, 6);
        }
    }
}
