package io.github.pokecap.creatures;

import java.awt.Shape;

/** What is all head: an egg, and a ghost with its wavy hem. */
record RoundFigure(Drawing d) {

    private static final double X = 50;

    void draw() {
        boolean ghost = d.is("ghost");
        double wide = d.vary("wide", 24, 29);
        double top = 22;
        Joint wing = Joint.at(X + wide * 0.7, 54, d.vary("wing", 44, 64), 35);
        Wings.draw(d, wing, wing.mirror(X));
        Tail.draw(d, Joint.at(X + wide * 0.7, 76, 60, 28));
        crown(wide, top);
        if (d.creature().legs().equals("2")) {
            for (int side = -1; side <= 1; side += 2) {
                d.main(Curve.tube(7, 7, X + side * wide * 0.4, 82, X + side * wide * 0.4, 90));
                Legs.foot(d, X + side * wide * 0.46, 93, 8.5);
            }
        }
        Shape body = ghost ? sheet(wide, top) : shell(wide, top);
        d.main(body);
        Markings.draw(d, body);
        Markings.belly(d, body, ghost ? Curve.oval(X, 84, wide * 0.62, 16) : Curve.oval(X, 80, wide * 0.7, 14));
        if (ghost) {
            Joint arm = Joint.at(X + wide * 0.9, 58, d.vary("arms", 60, 110), wide * 0.5);
            Legs.arm(d, arm);
            Legs.arm(d, arm.mirror(X));
        }
        Face.draw(d, X, 48, wide * 0.38, d.vary("eye", 4.6, 6.4));
        Face.mouth(d, X, 57, 6);
        Horns.leaves(d, Joint.at(X, top + 2, 0, 15));
    }

    private void crown(double wide, double top) {
        Joint ear = Joint.at(X + wide * 0.42, top + 6, 22, 16);
        Ears.draw(d, ear);
        Ears.draw(d, ear.mirror(X));
        Joint horn = Joint.at(X + wide * 0.5, top + 6, 26, 16);
        Horns.horns(d, horn.mirror(X), horn);
        Joint feeler = Joint.at(X + 6, top + 3, 22, 22);
        Horns.antennae(d, feeler, feeler.mirror(X));
        Flame.onHead(d, Joint.at(X, top + 3, 0, 19));
        for (int i = 0; i < 7; i++) {
            double turn = Math.toRadians(-96 + i * 32);
            Horns.spikes(
                    d, Joint.at(X + Math.sin(turn) * wide * 0.96, 56 - Math.cos(turn) * 32, Math.toDegrees(turn), 11));
        }
    }

    private static Shape shell(double wide, double top) {
        return Curve.blob(
                X,
                top,
                X + wide * 0.66,
                top + 14,
                X + wide,
                60,
                X + wide * 0.78,
                80,
                X,
                89,
                X - wide * 0.78,
                80,
                X - wide,
                60,
                X - wide * 0.66,
                top + 14);
    }

    private static Shape sheet(double wide, double top) {
        double w = wide / 3;
        return Curve.petals(
                X - wide,
                52,
                X - wide,
                top,
                X,
                top,
                X + wide,
                top,
                X + wide,
                52,
                X + wide * 1.02,
                74,
                X + wide * 1.16,
                88,
                X + w * 2,
                94,
                X + w * 1.6,
                85,
                X + w * 0.9,
                98,
                X,
                87,
                X - w * 0.9,
                98,
                X - w * 1.6,
                85,
                X - w * 2,
                94,
                X - wide * 1.16,
                88,
                X - wide * 1.02,
                74,
                X - wide,
                52);
    }
}
