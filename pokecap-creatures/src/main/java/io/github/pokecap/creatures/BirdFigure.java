package io.github.pokecap.creatures;

import java.awt.Shape;

/** A bird seen from its left side. */
record BirdFigure(Drawing d) {

    void draw() {
        boolean flying = d.creature().stance().equals("flying");
        double plump = d.vary("plump", 17, 21);
        double hx = 32;
        double hy = 38;
        double r = d.vary("head", 15, 17.5);
        if (flying) {
            Wings.far(d, Joint.at(48, 50, -24, 44));
        }
        Tail.draw(d, Joint.at(72, 62, d.vary("tail", 74, 98), 27));
        double drop = flying ? 5 : 9;
        Legs.perching(d, 47, 60 + plump * 0.8, drop);
        Legs.perching(d, 57, 60 + plump * 0.8, drop);
        Horns.spikes(d, Joint.at(hx + r * 0.9, hy - 4, 58, 11), Joint.at(54, 47, 34, 12), Joint.at(64, 52, 30, 11));
        Flame.onHead(d, Joint.at(hx + 2, hy - r * 0.7, 12, 15));
        Shape body = Curve.blob(
                hx - r,
                hy,
                hx - r * 0.6,
                hy - r * 0.8,
                hx + r * 0.2,
                hy - r,
                hx + r * 0.98,
                hy - r * 0.1,
                56,
                48,
                74,
                57,
                72,
                66,
                60,
                60 + plump * 0.86,
                44,
                60 + plump * 0.92,
                28,
                66,
                22,
                52);
        d.main(body);
        Markings.draw(d, body);
        Markings.belly(d, body, Curve.oval(36, 70, 17, 15));
        Wings.draw(d, flying ? Joint.at(56, 54, 22, 40) : Joint.at(44, 53, 112, 32));
        d.sketch()
                .solid(
                        Curve.petals(
                                hx - r * 0.8,
                                hy - 5,
                                hx - r * 1.4,
                                hy - 5,
                                hx - r - 12,
                                hy + 3,
                                hx - r * 1.2,
                                hy + 7,
                                hx - r * 0.78,
                                hy + 6,
                                hx - r * 0.6,
                                hy,
                                hx - r * 0.8,
                                hy - 5),
                        Palette.EMBER);
        d.sketch().line(Curve.bend(hx - r - 11, hy + 2.6, hx - r, hy + 1, hx - r * 0.72, hy + 2), Palette.FIRE);
        Face.eye(d, hx - r * 0.3, hy - r * 0.22, r * 0.26);
        Horns.leaves(d, Joint.at(hx, hy - r * 0.9, -8, 13));
    }
}
