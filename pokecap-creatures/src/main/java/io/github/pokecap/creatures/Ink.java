package io.github.pokecap.creatures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** One shape of a sketch and how it is painted. */
record Ink(Shape shape, Tone tone, Finish finish, @Nullable Shape within) {

    /** How a shape is painted. */
    enum Finish {
        SOLID,
        FLAT,
        OUTLINE,
        LINE
    }

    private static final BasicStroke OUTLINE = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DETAIL = new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Color GLOSS = new Color(255, 255, 255, 110);

    void paint(Graphics2D g) {
        switch (finish) {
            case SOLID -> solid(g);
            case FLAT -> flat(g);
            case OUTLINE -> stroke(g, OUTLINE);
            case LINE -> stroke(g, DETAIL);
        }
    }

    private void solid(Graphics2D g) {
        Shape clip = g.getClip();
        g.clip(shape);
        g.setPaint(tone.shade());
        g.fill(shape);
        Rectangle2D box = shape.getBounds2D();
        double narrow = Math.min(box.getWidth(), box.getHeight());
        double shift = Math.min(3.2, narrow * 0.12);
        g.setPaint(new GradientPaint(
                (float) box.getX(),
                (float) box.getY(),
                tone.light(),
                (float) box.getCenterX(),
                (float) box.getCenterY(),
                tone.base()));
        g.fill(AffineTransform.getTranslateInstance(-shift, -shift).createTransformedShape(shape));
        if (narrow > 16) {
            g.setPaint(GLOSS);
            g.fill(Curve.oval(
                    box.getX() + box.getWidth() * 0.29,
                    box.getY() + box.getHeight() * 0.19,
                    narrow * 0.11,
                    narrow * 0.07));
        }
        g.setClip(clip);
        stroke(g, OUTLINE);
    }

    private void flat(Graphics2D g) {
        Shape clip = g.getClip();
        if (within != null) {
            g.clip(within);
        }
        g.setPaint(tone.base());
        g.fill(shape);
        g.setClip(clip);
    }

    private void stroke(Graphics2D g, BasicStroke stroke) {
        g.setPaint(tone.line());
        g.setStroke(stroke);
        g.draw(shape);
    }
}
