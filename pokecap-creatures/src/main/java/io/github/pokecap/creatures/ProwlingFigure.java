package io.github.pokecap.creatures;

import java.awt.Shape;

/** What walks on four legs and is seen from its left side, its head turned to us. */
record ProwlingFigure(Drawing d) {

    void draw() {
        double half = d.vary("long", 22, 26);
        double fat = d.vary("fat", 13, 16);
        double x = 58;
        double y = 62;
        double leg = d.vary("leg", 12, 17);
        Joint wing = Joint.at(x - 2, y - fat * 0.6, d.vary("wing", 14, 34), 37);
        Wings.far(d, Joint.at(wing.x() - 8, wing.y(), wing.angle() - 34, wing.length()));
        Tail.draw(d, Joint.at(x + half * 0.86, y - fat * 0.1, d.vary("tail", 28, 58), d.vary("tail long", 28, 34)));
        legs(x + 5, y + fat * 0.4, leg + fat * 0.6 - 1.5, half, fat);
        spikes(x, y, half, fat);
        Shape body = Curve.blob(
                x - half,
                y - fat * 0.2,
                x - half * 0.5,
                y - fat * 0.95,
                x + half * 0.4,
                y - fat * 0.96,
                x + half,
                y - fat * 0.25,
                x + half * 0.9,
                y + fat * 0.55,
                x + half * 0.2,
                y + fat * 0.96,
                x - half * 0.6,
                y + fat * 0.9);
        d.main(body);
        Markings.draw(d, body);
        Markings.belly(d, body, Curve.oval(x - half * 0.2, y + fat * 1.05, half * 0.8, fat * 0.5));
        legs(x, y + fat * 0.2, leg + fat * 0.8, half, fat);
        if (d.has("shell")) {
            Shell.dome(d, x + 2, y + fat * 0.05, half * 0.84);
        }
        Wings.draw(d, wing);
        double r = d.vary("head", 17, 20);
        new Head(d, x - half - r * 0.28, y - fat * d.vary("neck", 0.9, 1.3), r).draw();
    }

    private void legs(double x, double y, double length, double half, double fat) {
        double width = fat * 0.56;
        double stride = d.stands() ? 0 : 3;
        Legs.walking(d, x - half * 0.62 - stride, y, length - stride, width);
        Legs.walking(d, x + half * 0.6 + stride, y, length - stride, width);
    }

    private void spikes(double x, double y, double half, double fat) {
        double up = d.has("shell") ? y - fat * 0.1 - half * 0.7 : y - fat * 0.82;
        for (int i = 0; i < 4; i++) {
            double t = -0.5 + i * 0.42;
            Horns.spikes(d, Joint.at(x + t * half, up + t * t * fat * 0.5, t * 50, 11));
        }
    }
}
