package io.github.pokecap.creatures;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inks of one creature, from the back to the front. Its units are free: it is fitted to the picture at last. */
final class Sketch {

    /** Share of the picture that the creature fills: the outline needs the rest. */
    private static final double FILLED = 0.93;

    private final List<Ink> inks = new ArrayList<>();

    /** A round, shaded, outlined shape. */
    void solid(Shape shape, Tone tone) {
        inks.add(new Ink(shape, tone, Ink.Finish.SOLID, null));
    }

    /** A flat shape without an outline, seen only inside another one (everywhere, if there is none). */
    void flat(Shape shape, Tone tone, @Nullable Shape within) {
        inks.add(new Ink(shape, tone, Ink.Finish.FLAT, within));
    }

    /** The outline alone, over markings whose edges were cut hard by the clip. */
    void outline(Shape shape, Tone tone) {
        inks.add(new Ink(shape, tone, Ink.Finish.OUTLINE, null));
    }

    /** A thin line for a detail. */
    void line(Shape shape, Tone tone) {
        inks.add(new Ink(shape, tone, Ink.Finish.LINE, null));
    }

    List<Ink> inks() {
        return inks;
    }

    /** The smallest box around all that was drawn so far. */
    Rectangle2D bounds() {
        return bounds(new AffineTransform());
    }

    /** What puts the whole sketch, turned, into the middle of a square picture. */
    AffineTransform fit(int size, double rotation, boolean mirrored) {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(rotation));
        turn.scale(mirrored ? -1 : 1, 1);
        Rectangle2D bounds = bounds(turn);
        double scale = size * FILLED / Math.max(bounds.getWidth(), bounds.getHeight());
        AffineTransform fit = AffineTransform.getTranslateInstance(size / 2.0, size / 2.0);
        fit.scale(scale, scale);
        fit.translate(-bounds.getCenterX(), -bounds.getCenterY());
        fit.concatenate(turn);
        return fit;
    }

    private Rectangle2D bounds(AffineTransform turn) {
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, -1, -1);
        for (Ink ink : inks) {
            if (ink.within() == null) {
                Rectangle2D box = turn.createTransformedShape(ink.shape()).getBounds2D();
                bounds = bounds.isEmpty() ? box : bounds.createUnion(box);
            }
        }
        return bounds;
    }
}
