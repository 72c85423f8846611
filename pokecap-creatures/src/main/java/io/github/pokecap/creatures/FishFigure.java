package io.github.pokecap.creatures;

import java.awt.Shape;

/** A fish seen from its left side. */
record FishFigure(Drawing d) {

    void draw() {
        double deep = d.vary("deep", 18, 25);
        double end = 76;
        Fins.caudal(d, Joint.at(end - 2, 50, 90 + d.vary("tail", -10, 10), d.vary("tail long", 24, 30)));
        Fins.draw(
                d,
                Joint.at(44, 50 - deep * 0.8, 30, d.vary("crest", 16, 22)),
                Joint.at(56, 50 + deep * 0.68, 140, 15).flip());
        Horns.spikes(d, Joint.at(34, 50 - deep * 0.82, -24, 10), Joint.at(64, 50 - deep * 0.55, 30, 10));
        Horns.antennae(d, Joint.at(28, 50 - deep * 0.7, -14, 20).flip());
        Horns.horns(d, Joint.at(27, 50 - deep * 0.66, -24, 15));
        Wings.far(d, Joint.at(40, 48 - deep * 0.4, -4, 36));
        Shape body = Curve.blob(
                14,
                52,
                20,
                50 - deep * 0.55,
                40,
                50 - deep,
                62,
                50 - deep * 0.68,
                end,
                46,
                end,
                54,
                62,
                50 + deep * 0.68,
                40,
                50 + deep,
                20,
                50 + deep * 0.6);
        d.main(body);
        Markings.draw(d, body);
        Markings.belly(d, body, Curve.oval(40, 50 + deep * 1.05, 30, deep * 0.55));
        d.sketch()
                .line(
                        Curve.bend(36, 50 - deep * 0.55, 43, 50, 36, 50 + deep * 0.5),
                        d.palette().main());
        Wings.draw(d, Joint.at(46, 50, 26, 33));
        Fins.draw(d, Joint.at(43, 53, 112, 16));
        Face.eye(d, 27, 46, deep * 0.21);
        d.sketch().line(Curve.bend(15, 55, 20, 60, 26, 57.5), Face.lines(d));
    }
}
