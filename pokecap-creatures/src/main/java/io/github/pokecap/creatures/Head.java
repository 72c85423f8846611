package io.github.pokecap.creatures;

import java.awt.Shape;

/** The head of what walks: a round head turned to us, with the ears, the muzzle and the crown of its likeness. */
record Head(Drawing d, double x, double y, double r) {

    void draw() {
        double tilt = d.vary("ears", 30, 44);
        Joint ear = Joint.at(x + r * 0.62, y - r * 0.62, tilt, r * 0.75);
        Ears.draw(d, ear);
        Ears.draw(d, ear.mirror(x));
        Joint fin = Joint.at(x + r * 0.85, y - r * 0.1, 62, r * 0.9);
        Fins.draw(d, fin, fin.mirror(x));
        Horns.spikes(
                d,
                Joint.at(x, y - r * 0.86, 0, r * 0.5),
                Joint.at(x - r * 0.45, y - r * 0.78, -26, r * 0.42),
                Joint.at(x + r * 0.45, y - r * 0.78, 26, r * 0.42));
        Joint horn = Joint.at(x + r * 0.5, y - r * 0.72, 22, r * 0.66);
        Horns.horns(d, horn.mirror(x), horn);
        Joint feeler = Joint.at(x + r * 0.3, y - r * 0.8, 24, r * 0.8);
        Horns.antennae(d, feeler, feeler.mirror(x));
        Flame.onHead(d, Joint.at(x, y - r * 0.8, 0, r * 0.9));
        if (d.is("frog")) {
            frog();
        } else {
            round();
        }
        Horns.leaves(d, Joint.at(x, y - r * 0.86, 0, r * 0.62));
    }

    private void round() {
        double wide = d.vary("cheeks", 1.02, 1.14);
        Shape skull = Curve.blob(
                x,
                y - r * 0.92,
                x + r * 0.78 * wide,
                y - r * 0.5,
                x + r * wide,
                y + r * 0.22,
                x + r * 0.6,
                y + r * 0.76,
                x,
                y + r * 0.88,
                x - r * 0.6,
                y + r * 0.76,
                x - r * wide,
                y + r * 0.22,
                x - r * 0.78 * wide,
                y - r * 0.5);
        d.main(skull);
        crownMarks(skull);
        muzzle();
        Face.draw(d, x, y + r * 0.02, r * 0.48, r * d.vary("eye", 0.2, 0.26));
    }

    /** Stripes on the brow, or spots at its sides, clear of the face. */
    private void crownMarks(Shape skull) {
        if (d.has("spots")) {
            double[][] spots = {
                {-0.55, -0.5, 0.17}, {0.1, -0.62, 0.2}, {0.66, -0.36, 0.15}, {-0.86, 0.2, 0.13}, {0.88, 0.28, 0.13}
            };
            for (double[] spot : spots) {
                d.sketch()
                        .flat(
                                Curve.oval(x + spot[0] * r, y + spot[1] * r, spot[2] * r, spot[2] * r),
                                d.palette().second(),
                                skull);
            }
            d.sketch().outline(skull, d.palette().main());
        }
        if (d.has("stripes")) {
            brow(skull);
        }
    }

    private void brow(Shape skull) {
        for (int i = -1; i <= 1; i++) {
            double at = x + i * r * 0.3;
            d.sketch()
                    .flat(
                            Curve.petals(
                                    at - r * 0.13,
                                    y - r,
                                    at,
                                    y - r * 0.5,
                                    at,
                                    y - r * 0.34,
                                    at,
                                    y - r * 0.5,
                                    at + r * 0.13,
                                    y - r),
                            d.palette().second(),
                            skull);
        }
        d.sketch().outline(skull, d.palette().main());
    }

    private void muzzle() {
        switch (d.creature().likeness()) {
            case "cat", "mouse" -> {
                d.sketch()
                        .flat(
                                Curve.oval(x, y + r * 0.5, r * 0.4, r * 0.28),
                                d.palette().main().pale(),
                                null);
                d.sketch()
                        .solid(
                                Curve.blob(x - r * 0.12, y + r * 0.28, x + r * 0.12, y + r * 0.28, x, y + r * 0.42),
                                d.is("mouse") ? Palette.MOUTH : Palette.PUPIL);
                d.sketch()
                        .line(
                                Curve.bend(
                                        x - r * 0.26,
                                        y + r * 0.5,
                                        x - r * 0.13,
                                        y + r * 0.68,
                                        x,
                                        y + r * 0.44,
                                        x + r * 0.13,
                                        y + r * 0.68,
                                        x + r * 0.26,
                                        y + r * 0.5),
                                Palette.EYE);
                whiskers();
            }
            case "dragon" -> {
                Shape snout = Curve.oval(x, y + r * 0.56, r * 0.62, r * 0.4);
                d.main(snout);
                d.sketch().flat(Curve.oval(x - r * 0.2, y + r * 0.4, r * 0.07, r * 0.06), Palette.PUPIL, null);
                d.sketch().flat(Curve.oval(x + r * 0.2, y + r * 0.4, r * 0.07, r * 0.06), Palette.PUPIL, null);
                Face.mouth(d, x, y + r * 0.62, r * 0.36);
            }
            default -> Face.mouth(d, x, y + r * 0.42, r * 0.3);
        }
    }

    private void whiskers() {
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 2; i++) {
                d.sketch()
                        .line(
                                Curve.line(
                                        x + side * r * 0.72,
                                        y + r * (0.4 + 0.16 * i),
                                        x + side * r * 1.25,
                                        y + r * (0.32 + 0.26 * i)),
                                Palette.PUPIL);
            }
        }
    }

    private void frog() {
        double up = y - r * 0.62;
        for (int side = -1; side <= 1; side += 2) {
            d.main(Curve.oval(x + side * r * 0.56, up, r * 0.4, r * 0.4));
        }
        Shape skull = Curve.blob(
                x,
                y - r * 0.66,
                x + r * 0.9,
                y - r * 0.36,
                x + r * 1.16,
                y + r * 0.2,
                x + r * 0.66,
                y + r * 0.7,
                x,
                y + r * 0.8,
                x - r * 0.66,
                y + r * 0.7,
                x - r * 1.16,
                y + r * 0.2,
                x - r * 0.9,
                y - r * 0.36);
        d.main(skull);
        crownMarks(skull);
        Markings.belly(d, skull, Curve.oval(x, y + r * 0.8, r * 0.8, r * 0.46));
        for (int side = -1; side <= 1; side += 2) {
            d.sketch()
                    .flat(
                            Curve.oval(x + side * r * 0.56, up + r * 0.06, r * 0.33, r * 0.33),
                            d.palette().main(),
                            null);
            Face.eye(d, x + side * r * 0.56, up, r * 0.27);
            d.sketch().flat(Curve.oval(x + side * r * 0.1, y - r * 0.1, r * 0.045, r * 0.04), Palette.PUPIL, null);
        }
        d.sketch()
                .line(
                        Curve.bend(
                                x - r * 0.86,
                                y + r * 0.1,
                                x - r * 0.4,
                                y + r * 0.36,
                                x,
                                y + r * 0.34,
                                x + r * 0.4,
                                y + r * 0.36,
                                x + r * 0.86,
                                y + r * 0.1),
                        Face.lines(d));
    }
}
