package io.github.pokecap.creatures;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * Where a limb grows: a place, a direction (degrees, clockwise from straight up) and a length. Limbs are drawn with
 * their root at 0, 0 and their tip at 0, -1, and {@link #place} puts them on the creature.
 */
record Joint(double x, double y, double angle, double length, boolean flipped) {

    static Joint at(double x, double y, double angle, double length) {
        return new Joint(x, y, angle, length, false);
    }

    /** The same on the other side of an upright axis. */
    Joint mirror(double axis) {
        return new Joint(2 * axis - x, y, -angle, length, !flipped);
    }

    Joint flip() {
        return new Joint(x, y, angle, length, !flipped);
    }

    Joint longer(double factor) {
        return new Joint(x, y, angle, length * factor, flipped);
    }

    Shape place(Shape limb) {
        return frame().createTransformedShape(limb);
    }

    /** A joint at a point of this limb, upright in the world, for what grows on it. */
    Joint on(double limbX, double limbY, double worldAngle, double worldLength) {
        Point2D point = frame().transform(new Point2D.Double(limbX, limbY), null);
        return at(point.getX(), point.getY(), worldAngle, worldLength);
    }

    private AffineTransform frame() {
        AffineTransform frame = AffineTransform.getTranslateInstance(x, y);
        frame.rotate(Math.toRadians(angle));
        frame.scale(flipped ? -length : length, length);
        return frame;
    }
}
