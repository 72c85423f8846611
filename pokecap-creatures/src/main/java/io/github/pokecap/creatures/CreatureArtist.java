package io.github.pokecap.creatures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Draws creatures as clean cartoons: dark outlines, light from the upper left, big eyes. The same creature gives the
 * same pixels on one JDK. Needs no screen and no fonts. Thread-safe.
 */
public final class CreatureArtist {

    private static final int SMALLEST = 8;
    private static final int LARGEST = 4096;

    private CreatureArtist() {}

    /**
     * A creature on a transparent background.
     *
     * @param creature what to draw
     * @param size width and height in pixels, 8 to 4096
     * @return the picture, {@link BufferedImage#TYPE_INT_ARGB}
     * @throws IllegalArgumentException if the size is out of range
     */
    public static BufferedImage draw(Creature creature, int size) {
        return draw(creature, size, Scene.PLAIN);
    }

    /**
     * A creature in a scene. It fills nine tenths of the picture, whatever its rotation.
     *
     * @param creature what to draw
     * @param size width and height in pixels, 8 to 4096
     * @param scene what is behind it and how it is turned
     * @return the picture, {@link BufferedImage#TYPE_INT_ARGB}
     * @throws IllegalArgumentException if the size is out of range
     */
    public static BufferedImage draw(Creature creature, int size, Scene scene) {
        if (size < SMALLEST || size > LARGEST) {
            throw new IllegalArgumentException(
                    "cannot draw creature: size is " + size + " pixels; give " + SMALLEST + " to " + LARGEST);
        }
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            Drawing drawing = Drawing.of(creature);
            Ground.paint(scene.backdrop(), image, g, drawing.variation());
            sketch(drawing);
            Air.draw(drawing);
            double tilt = drawing.vary("tilt", -5, 5) + (climbs(creature) ? 9 : 0);
            g.transform(drawing.sketch().fit(size, scene.rotation() + tilt, scene.mirrored()));
            drawing.sketch().inks().forEach(ink -> ink.paint(g));
        } finally {
            g.dispose();
        }
        return image;
    }

    /** What flies and is seen from its left side rises, nose first. */
    private static boolean climbs(Creature creature) {
        return creature.stance().equals("flying")
                && (creature.is("bird")
                        || creature.is("fish")
                        || creature.legs().equals("4"))
                && !creature.is("butterfly");
    }

    private static void sketch(Drawing d) {
        boolean upright = d.creature().legs().equals("2");
        switch (d.creature().likeness()) {
            case "bird" -> new BirdFigure(d).draw();
            case "fish" -> new FishFigure(d).draw();
            case "snake" -> new SnakeFigure(d).draw();
            case "crab" -> new CrabFigure(d).draw();
            case "butterfly" -> new ButterflyFigure(d).draw();
            case "ghost", "egg" -> new RoundFigure(d).draw();
            default -> {
                if (upright) {
                    new UprightFigure(d).draw();
                } else if (d.is("frog")) {
                    new FrogFigure(d).draw();
                } else {
                    new ProwlingFigure(d).draw();
                }
            }
        }
    }
}
