package io.github.pokecap.creatures;

/** Eyes and mouths. */
final class Face {

    private Face() {}

    /** A pair of eyes, one to each side of x: radius is that of an eye. */
    static void draw(Drawing d, double x, double y, double apart, double radius) {
        eye(d, x - apart, y, radius);
        eye(d, x + apart, y, radius);
    }

    static void eye(Drawing d, double x, double y, double radius) {
        int style = d.creature().color().equals("black") ? 1 : d.variation().between("eyes", 0, 3);
        if (style == 0) {
            d.sketch().solid(Curve.oval(x, y, radius * 0.72, radius), Palette.PUPIL);
        } else {
            double tall = style == 1 ? 1.05 : 1.2;
            d.sketch().solid(Curve.oval(x, y, radius * 0.95, radius * tall), Palette.EYE);
            d.sketch()
                    .flat(
                            Curve.oval(x - radius * 0.1, y + radius * 0.1, radius * 0.6, radius * 0.8),
                            Palette.PUPIL,
                            null);
        }
        d.sketch()
                .flat(Curve.oval(x - radius * 0.25, y - radius * 0.3, radius * 0.3, radius * 0.36), Palette.EYE, null);
        d.sketch()
                .flat(
                        Curve.oval(x + radius * 0.18, y + radius * 0.42, radius * 0.15, radius * 0.16),
                        Palette.EYE,
                        null);
    }

    /** A smile from side to side, sometimes open. */
    static void mouth(Drawing d, double x, double y, double half) {
        if (d.variation().between("mouth", 0, 3) == 0) {
            d.sketch()
                    .solid(
                            Curve.petals(
                                    x - half * 0.8,
                                    y,
                                    x,
                                    y + half * 0.35,
                                    x + half * 0.8,
                                    y,
                                    x + half * 0.5,
                                    y + half * 1.1,
                                    x,
                                    y + half * 1.1,
                                    x - half * 0.5,
                                    y + half * 1.1,
                                    x - half * 0.8,
                                    y),
                            Palette.MOUTH);
        } else {
            d.sketch().line(Curve.bend(x - half, y, x, y + half * 0.8, x + half, y), lines(d));
        }
    }

    /** Lines that can be seen on the creature: pale ones on a black face. */
    static Tone lines(Drawing d) {
        Tone main = d.palette().main();
        return d.creature().color().equals("black")
                ? new Tone(main.light(), main.light(), main.light(), Palette.EYE.shade())
                : main;
    }
}
